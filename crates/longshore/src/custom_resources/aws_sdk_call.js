'use strict';
// Makes the calls of AWS's API that a custom resource names: in Create, Update and Delete, each as JSON
// {"service", "action", "parameters", "physicalResourceId", "ignoreErrorCodesMatching", "region", "outputPaths",
// "assumedRoleArn", "externalId", "logApiResponseData"}.
// Runs on Lambda's Node.js, which has the SDK: a package @aws-sdk/client-* for each service.
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');

const ID_REFERENCE = 'PHYSICAL:RESOURCEID:';
// Services that version 2 of the SDK called otherwise, apart from dashes.
const RENAMED = {
  augmentedairuntime: 'sagemaker-a2i-runtime', cognitoidentityserviceprovider: 'cognito-identity-provider',
  cur: 'cost-and-usage-report-service', discovery: 'application-discovery-service', dms: 'database-migration-service',
  elb: 'elastic-load-balancing', elbv2: 'elastic-load-balancing-v2', es: 'elasticsearch-service',
  forecastqueryservice: 'forecastquery', forecastservice: 'forecast', iotdata: 'iot-data-plane',
  kinesisvideosignalingchannels: 'kinesis-video-signaling', lexruntime: 'lex-runtime-service',
  rdsdataservice: 'rds-data', stepfunctions: 'sfn', transcribeservice: 'transcribe',
};

function loadClient(service) {
  const name = service.toLowerCase().replace(/^@aws-sdk\/client-/, '');
  const wanted = RENAMED[name] ?? name;
  try {
    return require(`@aws-sdk/client-${wanted}`);
  } catch (error) {
    // The package may be spelled with dashes.
    const folder = path.resolve(require.resolve('@aws-sdk/client-sts/package.json'), '../..');
    const plain = (text) => text.replace(/-/g, '');
    const found = fs.readdirSync(folder).find((entry) => entry.startsWith('client-') && plain(entry.slice(7)) === plain(wanted));
    if (!found) throw new Error(`the SDK has no client for ${service}: ${error.message}`);
    return require(`@aws-sdk/${found}`);
  }
}

function commandOf(sdk, action) {
  const name = action.charAt(0).toUpperCase() + action.slice(1);
  const Command = sdk[`${name}Command`] ?? sdk[name];
  if (!Command) throw new Error(`the SDK has no action ${action}`);
  return Command;
}

function clientOf(sdk) {
  const name = Object.keys(sdk).find((key) => key.endsWith('Client') && key !== '__Client');
  return sdk[name];
}

async function credentialsOf(call, id) {
  if (!call.assumedRoleArn) return undefined;
  const { STSClient, AssumeRoleCommand } = require('@aws-sdk/client-sts');
  const { Credentials } = await new STSClient({}).send(new AssumeRoleCommand({
    RoleArn: call.assumedRoleArn,
    RoleSessionName: `${id}`.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
    ExternalId: call.externalId,
  }));
  return {
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
    expiration: Credentials.Expiration,
  };
}

// {"a": {"b": [1]}} becomes {"a.b.0": 1}.
function flatten(value, prefix, into) {
  for (const [key, child] of Object.entries(value ?? {})) {
    const name = prefix ? `${prefix}.${key}` : key;
    if (Buffer.isBuffer(child) || child instanceof Uint8Array) into[name] = Buffer.from(child).toString('utf8');
    else if (child instanceof Date) into[name] = child.toISOString();
    else if (child && typeof child === 'object') flatten(child, name, into);
    else into[name] = child;
  }
  return into;
}

async function textOf(value) {
  if (value && typeof value.transformToString === 'function') return value.transformToString();
  return value;
}

async function run(call, id) {
  const sdk = loadClient(call.service);
  const Command = commandOf(sdk, call.action);
  const parameters = JSON.parse(JSON.stringify(call.parameters ?? {}), (_, v) => (v === ID_REFERENCE ? id : v));
  const Client = clientOf(sdk);
  const client = new Client({ region: call.region, credentials: await credentialsOf(call, id) });
  try {
    const answer = { ...await client.send(new Command(parameters)) };
    delete answer.$metadata;
    for (const key of Object.keys(answer)) answer[key] = await textOf(answer[key]);
    if (call.logApiResponseData !== false) console.log('API response', JSON.stringify(answer));
    return flatten(answer, '', { region: await client.config.region() });
  } catch (error) {
    const ignored = call.ignoreErrorCodesMatching;
    if (!ignored || !new RegExp(ignored).test(error.name)) throw error;
    return {};
  }
}

function answer(event, id, status, reason, data) {
  const body = JSON.stringify({
    Status: status,
    Reason: reason,
    PhysicalResourceId: id,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    Data: data,
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
    let data = {};
    if (text) {
      const call = typeof text === 'string' ? JSON.parse(text) : text;
      id = call.physicalResourceId?.id ?? id;
      const all = await run(call, event.PhysicalResourceId ?? id);
      const { responsePath } = call.physicalResourceId ?? {};
      if (responsePath) id = all[responsePath];
      const wanted = ([key]) => !call.outputPaths || call.outputPaths.some((start) => key.startsWith(start));
      data = Object.fromEntries(Object.entries(all).filter(wanted));
    }
    await answer(event, id, 'SUCCESS', 'done', data);
  } catch (error) {
    console.error(error);
    await answer(event, id, 'FAILED', `${error.name}: ${error.message} (log stream ${context.logStreamName})`, {});
  }
};
