'use strict';
// Gives a stack the values that stacks of other regions keep for it as parameters, and tags them as used.
const { AddTagsToResourceCommand, RemoveTagsFromResourceCommand, SSMClient } = require('@aws-sdk/client-ssm');

const USED = 'aws-cdk:strong-ref:';

async function use(ssm, names, tag) {
  for (const ResourceId of names) {
    await ssm.send(new AddTagsToResourceCommand({ ResourceId, ResourceType: 'Parameter', Tags: [{ Key: tag, Value: 'true' }] }));
  }
}

async function release(ssm, names, tag) {
  for (const ResourceId of names) {
    try {
      await ssm.send(new RemoveTagsFromResourceCommand({ ResourceId, ResourceType: 'Parameter', TagKeys: [tag] }));
    } catch (error) {
      if (error.name !== 'InvalidResourceId') throw error;
    }
  }
}

exports.handler = async (event) => {
  const { region, prefix, imports } = event.ResourceProperties.ReaderProps;
  const ssm = new SSMClient({ region });
  const names = Object.keys(imports ?? {});
  const tag = `${USED}${prefix}`;
  if (event.RequestType === 'Create') {
    await use(ssm, names, tag);
  } else if (event.RequestType === 'Update') {
    const old = Object.keys(event.OldResourceProperties.ReaderProps?.imports ?? {});
    await release(ssm, old.filter((name) => !names.includes(name)), tag);
    await use(ssm, names.filter((name) => !old.includes(name)), tag);
  } else if (event.RequestType === 'Delete') {
    await release(ssm, names, tag);
  }
  return { Data: imports };
};
