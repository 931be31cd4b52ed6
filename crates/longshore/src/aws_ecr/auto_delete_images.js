'use strict';
// Empties a repository when its custom resource is deleted. The resource's id is the repository's name, so when the
// repository is replaced CloudFormation deletes the old resource too, once everything else has succeeded.
// Runs on Lambda's Node.js, which has the SDK.
const https = require('node:https');
const {
  BatchDeleteImageCommand, DescribeRepositoriesCommand, ECRClient, ListImagesCommand, ListTagsForResourceCommand,
} = require('@aws-sdk/client-ecr');

const TAG = 'aws-cdk:auto-delete-images';
const ecr = new ECRClient({});

async function mayBeEmptied(repositoryName) {
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }));
  const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn: repositories[0].repositoryArn }));
  return (tags ?? []).some((tag) => tag.Key === TAG && tag.Value === 'true');
}

// Image indexes go before the images they refer to, which cannot be deleted while they are referred to.
async function deleteAll(repositoryName) {
  for (const tagStatus of ['TAGGED', 'UNTAGGED']) {
    let nextToken;
    do {
      const page = await ecr.send(new ListImagesCommand({ repositoryName, nextToken, maxResults: 100, filter: { tagStatus } }));
      const digests = [...new Set((page.imageIds ?? []).map((image) => image.imageDigest))];
      if (digests.length > 0) {
        const imageIds = digests.map((imageDigest) => ({ imageDigest }));
        await ecr.send(new BatchDeleteImageCommand({ repositoryName, imageIds }));
      }
      nextToken = page.nextToken;
    } while (nextToken);
  }
}

async function empty(repositoryName) {
  if (!repositoryName) return;
  try {
    if (await mayBeEmptied(repositoryName)) {
      // What is referred to by an untagged index is deleted in the second round.
      for (let round = 0; round < 3; round++) await deleteAll(repositoryName);
    } else {
      console.log(`repository ${repositoryName} does not have the tag ${TAG}, so its images stay`);
    }
  } catch (error) {
    if (error.name !== 'RepositoryNotFoundException') throw error;
  }
}

function answer(event, status, reason) {
  const body = JSON.stringify({
    Status: status,
    Reason: reason,
    PhysicalResourceId: event.ResourceProperties?.RepositoryName ?? event.PhysicalResourceId ?? event.LogicalResourceId,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
  });
  const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) } };
  return new Promise((resolve, reject) => {
    const request = https.request(event.ResponseURL, options, (response) => { response.resume(); resolve(); });
    request.on('error', reject);
    request.end(body);
  });
}

exports.handler = async (event, context) => {
  try {
    if (event.RequestType === 'Delete') await empty(event.ResourceProperties?.RepositoryName);
    await answer(event, 'SUCCESS', 'done');
  } catch (error) {
    console.error(error);
    await answer(event, 'FAILED', `${error.name}: ${error.message} (log stream ${context.logStreamName})`);
  }
};
