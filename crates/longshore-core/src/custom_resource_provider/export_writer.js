'use strict';
// Keeps values of a stack as parameters of another region, where other stacks read them. A value that is read there can
// neither change nor go: readers tag what they use.
const {
  DeleteParametersCommand, GetParametersCommand, ListTagsForResourceCommand, PutParameterCommand, SSMClient,
} = require('@aws-sdk/client-ssm');

const USED = 'aws-cdk:strong-ref:';
const AT_ONCE = 10;

async function chunks(names, what) {
  for (let i = 0; i < names.length; i += AT_ONCE) await what(names.slice(i, i + AT_ONCE));
}

async function users(ssm, name) {
  try {
    const { TagList } = await ssm.send(new ListTagsForResourceCommand({ ResourceId: name, ResourceType: 'Parameter' }));
    return (TagList ?? []).filter((tag) => tag.Key.startsWith(USED)).map((tag) => tag.Key.slice(USED.length));
  } catch (error) {
    if (error.name === 'InvalidResourceId') return [];
    throw error;
  }
}

async function refuseUsed(ssm, names) {
  const used = [];
  for (const name of names) {
    const by = await users(ssm, name);
    if (by.length > 0) used.push(`${name} is in use by stack(s) ${by.join(' ')}`);
  }
  if (used.length > 0) throw new Error(`Exports cannot be updated:\n${used.join('\n')}`);
}

async function write(ssm, values) {
  for (const [Name, Value] of Object.entries(values)) {
    await ssm.send(new PutParameterCommand({ Name, Value, Type: 'String' }));
  }
}

async function remove(ssm, names) {
  await chunks(names, async (Names) => {
    const { Parameters } = await ssm.send(new GetParametersCommand({ Names }));
    const there = (Parameters ?? []).map((parameter) => parameter.Name);
    if (there.length > 0) await ssm.send(new DeleteParametersCommand({ Names: there }));
  });
}

exports.handler = async (event) => {
  const { region, exports: now } = event.ResourceProperties.WriterProps;
  const before = event.OldResourceProperties?.WriterProps;
  const ssm = new SSMClient({ region });
  if (event.RequestType === 'Create') {
    await refuseUsed(ssm, Object.keys(now));
    await write(ssm, now);
  } else if (event.RequestType === 'Update') {
    const old = before && before.region === region ? before.exports ?? {} : {};
    await refuseUsed(ssm, Object.keys(old).filter((name) => now[name] !== old[name]));
    await remove(ssm, Object.keys(old).filter((name) => now[name] !== old[name]));
    await write(ssm, Object.fromEntries(Object.entries(now).filter(([name, value]) => old[name] !== value)));
  } else if (event.RequestType === 'Delete') {
    await refuseUsed(ssm, Object.keys(now));
    await remove(ssm, Object.keys(now));
  }
  return {};
};
