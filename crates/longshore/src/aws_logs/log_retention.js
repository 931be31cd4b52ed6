'use strict';
// Sets how long a log group keeps what is written, and makes the group where it is missing. When the resource is deleted
// the group stays, unless RemovalPolicy is "destroy". Runs on Lambda's Node.js, which has the SDK.
const https = require('node:https');
const {
  CloudWatchLogsClient, CreateLogGroupCommand, DeleteLogGroupCommand, DeleteRetentionPolicyCommand,
  PutRetentionPolicyCommand,
} = require('@aws-sdk/client-cloudwatch-logs');

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function send(client, command, expected, tries) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await client.send(command);
    } catch (error) {
      if (error.name === expected) return undefined;
      // Someone else changes the group at the same time.
      if (error.name !== 'OperationAbortedException' || attempt >= tries) throw error;
      await wait(Math.min(10_000, 100 * 2 ** attempt) * Math.random());
    }
  }
}

async function apply(event) {
  const { LogGroupName: logGroupName, LogGroupRegion: region, RetentionInDays, SdkRetry, RemovalPolicy } =
    event.ResourceProperties;
  const tries = Number(SdkRetry?.maxRetries ?? 5);
  const client = new CloudWatchLogsClient({ region: region || undefined });
  if (event.RequestType === 'Delete') {
    if (RemovalPolicy === 'destroy') {
      await send(client, new DeleteLogGroupCommand({ logGroupName }), 'ResourceNotFoundException', tries);
    }
    return;
  }
  await send(client, new CreateLogGroupCommand({ logGroupName }), 'ResourceAlreadyExistsException', tries);
  const retentionInDays = Number(RetentionInDays ?? 0);
  await send(client, retentionInDays
    ? new PutRetentionPolicyCommand({ logGroupName, retentionInDays })
    : new DeleteRetentionPolicyCommand({ logGroupName }), undefined, tries);
}

function answer(event, status, reason) {
  const LogGroupName = event.ResourceProperties?.LogGroupName;
  const body = JSON.stringify({
    Status: status,
    Reason: reason,
    PhysicalResourceId: LogGroupName ?? event.PhysicalResourceId ?? event.LogicalResourceId,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    Data: { LogGroupName },
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
    await apply(event);
    await answer(event, 'SUCCESS', 'done');
  } catch (error) {
    console.error(error);
    await answer(event, 'FAILED', `${error.name}: ${error.message} (log stream ${context.logStreamName})`);
  }
};
