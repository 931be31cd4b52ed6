'use strict';
// The functions of a provider of custom resources. onEvent calls the user's function and answers CloudFormation for it; where
// there is a second function of the user's, a state machine calls isComplete until that one says so, or onTimeout when it takes
// too long. Runs on Lambda's Node.js, which has the SDK.
const https = require('node:https');

// The id of what could not be made, so that its deletion is no matter.
const NEVER_MADE = 'Longshore::ResourceThatWasNeverMade';
const ATTEMPTS = 6;

/** Tells the state machine to ask again. */
class Retry extends Error {}

const sleep = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

function environment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** Logs an event or a result without the address of the answer, which is a secret, and without data that is not to be shown. */
function log(what, value) {
  const shown = { ...value };
  if (shown.ResponseURL) shown.ResponseURL = '...';
  if (shown.NoEcho && shown.Data) shown.Data = Object.fromEntries(Object.keys(shown.Data).map((key) => [key, '*****']));
  console.log(what, JSON.stringify(shown));
}

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

async function answer(status, event, reason) {
  const body = JSON.stringify({
    Status: status,
    Reason: reason ?? status,
    PhysicalResourceId: event.PhysicalResourceId ?? NEVER_MADE,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: event.NoEcho,
    Data: event.Data,
  });
  for (let attempt = 1; ; attempt++) {
    try {
      return await put(event.ResponseURL, body);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await sleep(Math.random() * 500 * 2 ** attempt);
    }
  }
}

/** Calls a function of the user's, which may still be starting up. */
async function call(variable, event) {
  const { InvokeCommand, LambdaClient, waitUntilFunctionActiveV2 } = require('@aws-sdk/client-lambda');
  const FunctionName = environment(variable);
  const client = new LambdaClient({});
  const command = () => new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) });
  let response;
  try {
    response = await client.send(command());
  } catch {
    await waitUntilFunctionActiveV2({ client, maxWaitTime: 300 }, { FunctionName });
    response = await client.send(command());
  }
  const text = Buffer.from(response.Payload ?? '').toString();
  let result;
  try {
    result = text ? JSON.parse(text) : {};
  } catch {
    throw new Error(`return values from user-handlers must be JSON objects. got: "${text}"`);
  }
  if (response.FunctionError) {
    const lines = [result?.errorMessage ?? 'error', '', `Logs: /aws/lambda/${FunctionName.split(':').at(-1)}`, ''];
    throw new Error([...lines, ...(result?.trace ?? []).slice(1)].join('\n'));
  }
  return result ?? {};
}

/** What the resource is after its event: an id that was there stays, unless the function gave another one. */
function withResult(event, result) {
  const known = event.RequestType === 'Create' ? event.RequestId : event.PhysicalResourceId;
  const id = result.PhysicalResourceId || known;
  if (event.RequestType === 'Delete' && id !== known) {
    throw new Error(`DELETE: cannot change the physical resource ID from "${known}" to "${id}" during deletion`);
  }
  return { ...event, ...result, PhysicalResourceId: id };
}

/** Answers CloudFormation when a handler fails; deleting what could not be made succeeds. */
function answering(handler) {
  return async (event) => {
    if (event.RequestType === 'Delete' && event.PhysicalResourceId === NEVER_MADE) return answer('SUCCESS', event);
    try {
      return await handler(event);
    } catch (error) {
      if (error instanceof Retry) throw error;
      console.error(error);
      return answer('FAILED', event, error.message);
    }
  };
}

exports.onEvent = answering(async (given) => {
  const event = { ...given, ResourceProperties: given.ResourceProperties ?? {} };
  log('event', event);
  const result = await call('USER_ON_EVENT_FUNCTION_ARN', event);
  log('result', result);
  const known = withResult(event, result);
  if (!process.env.USER_IS_COMPLETE_FUNCTION_ARN) return answer('SUCCESS', known);
  const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn');
  const waiter = { stateMachineArn: environment('WAITER_STATE_MACHINE_ARN'), input: JSON.stringify(known) };
  await new SFNClient({}).send(new StartExecutionCommand(waiter));
  return undefined;
});

exports.isComplete = answering(async (event) => {
  log('event', event);
  const result = await call('USER_IS_COMPLETE_FUNCTION_ARN', event);
  log('result', { NoEcho: event.NoEcho, ...result });
  if (result.IsComplete) return answer('SUCCESS', { ...event, ...result, NoEcho: event.NoEcho, Data: { ...event.Data, ...result.Data } });
  if (Object.keys(result.Data ?? {}).length) throw new Error('"Data" is not allowed if "IsComplete" is "False"');
  // The state machine hands this on when it gives up.
  throw new Retry(JSON.stringify(event));
});

exports.onTimeout = async (failure) => answer('FAILED', JSON.parse(JSON.parse(failure.Cause).errorMessage), 'Operation timed out');
