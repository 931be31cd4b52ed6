'use strict';
// Empties a bucket when its custom resource is deleted. The resource's id is the bucket's name, so when the bucket is
// replaced CloudFormation deletes the old resource too. Nothing new gets in while it is emptied: the bucket's policy denies
// it. Runs on Lambda's Node.js, which has the SDK.
const https = require('node:https');
const {
  DeleteObjectsCommand, GetBucketPolicyCommand, GetBucketTaggingCommand, ListObjectVersionsCommand,
  PutBucketPolicyCommand, S3Client,
} = require('@aws-sdk/client-s3');

const TAG = 'aws-cdk:auto-delete-objects';
const s3 = new S3Client({});

async function mayBeEmptied(Bucket) {
  try {
    const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket }));
    return TagSet.some((tag) => tag.Key === TAG && tag.Value === 'true');
  } catch (error) {
    if (error.name === 'NoSuchTagSet') return false;
    throw error;
  }
}

async function denyWrites(Bucket, partition) {
  try {
    const policy = JSON.parse((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy);
    policy.Statement.push({ Principal: '*', Effect: 'Deny', Action: ['s3:PutObject'], Resource: [`arn:${partition}:s3:::${Bucket}/*`] });
    await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify(policy) }));
  } catch (error) {
    if (error.name === 'NoSuchBucket') throw error;
    console.log(`writes to ${Bucket} could not be denied: ${error}`);
  }
}

async function empty({ BucketName: Bucket, ServiceToken }) {
  if (!Bucket) return;
  try {
    if (!await mayBeEmptied(Bucket)) {
      console.log(`bucket ${Bucket} does not have the tag ${TAG}, so its objects stay`);
      return;
    }
    await denyWrites(Bucket, ServiceToken.split(':')[1]);
    for (;;) {
      const page = await s3.send(new ListObjectVersionsCommand({ Bucket }));
      const Objects = [...page.Versions ?? [], ...page.DeleteMarkers ?? []].map(({ Key, VersionId }) => ({ Key, VersionId }));
      if (Objects.length === 0) return;
      const { Errors } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
      if (Errors?.length > 0) throw new Error(`${Errors.length} objects stay, the first is ${Errors[0].Key}: ${Errors[0].Message}`);
    }
  } catch (error) {
    if (error.name !== 'NoSuchBucket') throw error;
  }
}

function answer(event, status, reason) {
  const body = JSON.stringify({
    Status: status,
    Reason: reason,
    PhysicalResourceId: event.ResourceProperties?.BucketName ?? event.PhysicalResourceId ?? event.LogicalResourceId,
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
    if (event.RequestType === 'Delete') await empty(event.ResourceProperties);
    await answer(event, 'SUCCESS', 'done');
  } catch (error) {
    console.error(error);
    await answer(event, 'FAILED', `${error.name}: ${error.message} (log stream ${context.logStreamName})`);
  }
};
