'use strict';
// Makes the calls of CloudWatch Logs that a custom resource names: in Create, Update and Delete, each
// {"service", "action", "parameters", "physicalResourceId", "ignoreErrorCodesMatching"} as JSON.
// Runs on Lambda's Node.js, which has the SDK.
const https = require('node:https');
const {
  CloudWatchLogsClient, DeleteResourcePolicyCommand, PutResourcePolicyCommand,
} = require('@aws-sdk/client-cloudwatch-logs');

const COMMANDS = { putResourcePolicy: PutResourcePolicyCommand, deleteResourcePolicy: DeleteResourcePolicyCommand };

async function run(call) {
  const Command = call.service === 'CloudWatchLogs' ? COMMANDS[call.action] : undefined;
  if (!Command) throw new Error(`this function does not make the call ${call.service} ${call.action}`);
  try {
    await new CloudWatchLogsClient({}).send(new Command(call.parameters ?? {}));
  } catch (error) {
    const ignored = call.ignoreErrorCodesMatching;
    if (!ignored || !new RegExp(ignored).test(error.name)) throw error;
  }
}

function answer(event, id, status, reason) {
  const body = JSON.stringify({
    Status: status,
    Reason: reason,
    PhysicalResourceId: id,
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
  let id = event.PhysicalResourceId ?? event.LogicalResourceId;
  try {
    const text = event.ResourceProperties?.[event.RequestType];
    if (text) {
      const call = JSON.parse(text);
      await run(call);
      id = call.physicalResourceId?.id ?? id;
    }
    await answer(event, id, 'SUCCESS', 'done');
  } catch (error) {
    console.error(error);
    await answer(event, id, 'FAILED', `${error.name}: ${error.message} (log stream ${context.logStreamName})`);
  }
};
