'use strict';
// Answers CloudFormation for the handler in index.js, which only says what the resource is:
// { PhysicalResourceId, Data, NoEcho, Reason }, all of it optional. Runs on Lambda's Node.js.
const https = require('node:https');
const { handler } = require('./index');

// The id of what could not be made, so that its deletion is no matter.
const NEVER_MADE = 'Longshore::ResourceThatWasNeverMade';

function put(url, body) {
  const options = { method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) } };
  return new Promise((resolve, reject) => {
    const request = https.request(url, options, (response) => {
      response.resume();
      if (response.statusCode >= 400) reject(new Error(`CloudFormation did not take the answer: ${response.statusCode}`));
      else resolve();
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function answer(event, status, result) {
  const body = JSON.stringify({
    Status: status,
    Reason: result.Reason ?? status,
    PhysicalResourceId: result.PhysicalResourceId ?? NEVER_MADE,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: result.NoEcho,
    Data: result.Data,
  });
  for (let attempt = 1; ; attempt++) {
    try {
      return await put(event.ResponseURL, body);
    } catch (error) {
      if (attempt === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
    }
  }
}

exports.handler = async (event, context) => {
  if (event.RequestType === 'Delete' && event.PhysicalResourceId === NEVER_MADE) return answer(event, 'SUCCESS', event);
  let result;
  try {
    // The address of the answer is a secret, and no business of the handler's.
    result = (await handler({ ...event, ResponseURL: '...' }, context)) ?? {};
    const id = result.PhysicalResourceId ?? event.PhysicalResourceId ?? event.RequestId;
    if (event.RequestType === 'Delete' && id !== event.PhysicalResourceId) {
      throw new Error(`a deletion cannot change the id ${event.PhysicalResourceId} to ${id}`);
    }
    result = { ...result, PhysicalResourceId: id };
  } catch (error) {
    console.error(error);
    return answer(event, 'FAILED', {
      Reason: `${error.message} (log stream ${context.logStreamName})`,
      PhysicalResourceId: event.RequestType === 'Create' ? NEVER_MADE : event.PhysicalResourceId,
    });
  }
  return answer(event, 'SUCCESS', result);
};
