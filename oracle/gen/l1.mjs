#!/usr/bin/env node
// Records how L1s check and render their properties: crates/longshore-spec/tests/vectors/l1.json.
//
//   node oracle/gen/l1.mjs [--check]
//
// A row: the class, the properties as JSON ({"$date": text} stands for a Date), and either the rendered Properties as
// text (so that the order counts) or the name and message of what was thrown, at construction or at synthesis.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
process.env.JSII_DEPRECATED = 'quiet';
process.env.CDK_VALIDATION = 'false';
const require = createRequire(path.join(here, '..', 'node_modules', 'x.js'));
const cdk = require('aws-cdk-lib');
const version = (m) => require(`${m}/package.json`).version;

const rows = [
  // order
  ['aws_ecr.CfnRepository', { tags: [{ value: 'v', key: 'k', more: 1 }], repositoryName: 'r', lifecyclePolicy: { registryId: '1', lifecyclePolicyText: 't' }, emptyOnDelete: true }, 'template order is alphabetical, tags keep key and value only'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: { kmsKey: 'k', encryptionType: 'KMS' } }, 'required does not come first: alphabetical'],
  ['aws_s3.CfnBucket', { bucketEncryption: { serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'a', kmsMasterKeyId: 'k' }, bucketKeyEnabled: false }] } }, 'irregular names'],
  ['aws_appflow.CfnFlow', { flowName: 'f', tasks: [{ taskType: 'x', sourceFields: [], connectorOperator: { salesforce: 'a', sapoData: 'b' } }], triggerConfig: { triggerType: 'x' }, sourceFlowConfig: { connectorType: 'a', sourceConnectorProperties: {} }, destinationFlowConfigList: [] }, 'sorted by the CloudFormation name: SAPOData before Salesforce; empty lists and objects stay'],
  ['aws_ecr.CfnRepository', { repositoryPolicyText: { z: 1, a: [null, {}], n: null } }, 'JSON keeps its order'],
  ['aws_lambda.CfnFunction', { code: { zipFile: '' }, role: 'r', environment: { variables: { z: 'z', a: 'a' } } }, 'maps keep their order and empty strings stay'],
  ['aws_events.CfnRule', { eventPattern: { detailType: ['x'], source: ['y'] } }, 'detailType becomes detail-type, last'],
  ['aws_s3.CfnBucket', { lifecycleConfiguration: { rules: [{ status: 'Enabled', expirationDate: { $date: '2020-01-02T03:04:05.678Z' } }] } }, 'a time is printed without fractions'],
  ['aws_autoscaling.CfnAutoScalingGroup', { minSize: '1', maxSize: '2', tags: [{ key: 'k', value: 'v', propagateAtLaunch: true }] }, 'autoscaling tags'],
  ['aws_ssm.CfnParameter', { type: 'String', value: 'v', tags: { z: '1', a: '2' } }, 'map tags are sorted by key'],
  ['aws_ecr.CfnRepository', { tags: [{ key: 'z', value: '1' }, { key: 'a', value: '2' }] }, 'standard tags are sorted by key'],
  // unknown, null, intrinsics
  ['aws_ecr.CfnRepository', { bogus: 1, lifecyclePolicy: { bogus: 1 } }, 'unknown properties vanish'],
  ['aws_ecr.CfnRepository', { repositoryName: null, emptyOnDelete: null }, 'null is rendered'],
  ['aws_ecr.CfnRepository', { repositoryName: { Ref: 'X' }, emptyOnDelete: { 'Fn::If': ['c', true, false] }, lifecyclePolicy: { 'Fn::Whatever': 1 }, imageTagMutabilityExclusionFilters: { Ref: 'L' } }, 'intrinsics stand for anything'],
  ['aws_ecr.CfnRepository', { repositoryName: { Ref: 'X', Other: 1 } }, 'two keys are no intrinsic'],
  ['aws_ecr.CfnRepository', { emptyOnDelete: '{{resolve:ssm:x}}', encryptionConfiguration: '{{resolve:ssm:y}}' }, 'a dynamic reference stands for anything'],
  ['aws_ecr.CfnRepository', { emptyOnDelete: 'x{{resolve:ssm:x}}' }, 'a string that contains one does not'],
  ['aws_s3.CfnBucket', { lifecycleConfiguration: { rules: [{ status: 'Enabled', expirationDate: { Ref: 'X' } }] } }, 'an intrinsic cannot stand for a time'],
  // refusals
  ['aws_ecr.CfnRepository', { repositoryName: 5 }, 'string'],
  ['aws_ecr.CfnRepository', { repositoryName: ['a', { b: null }] }, 'the value is printed as JSON'],
  ['aws_ecr.CfnRepository', { repositoryName: true, emptyOnDelete: 'x', imageTagMutability: 1 }, 'all errors'],
  ['aws_appflow.CfnFlow', { flowName: 'f', tasks: [{ taskType: 'x', sourceFields: [], connectorOperator: { salesforce: 1, sapoData: 2 } }], triggerConfig: { triggerType: 'x' }, sourceFlowConfig: { connectorType: 'a', sourceConnectorProperties: {} }, destinationFlowConfigList: [] }, 'errors stand in the order of the template'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: { encryptionType: null } }, 'null is missing in a struct'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: null, imageTagMutabilityExclusionFilters: [null] }, 'null passes where it is not required'],
  ['aws_ecr.CfnRepository', { tags: [{ key: 'k' }] }, 'a tag without value'],
  ['aws_cloudfront.CfnDistribution', { tags: [], distributionConfig: { enabled: true, origins: [], defaultCacheBehavior: { viewerProtocolPolicy: 1, targetOriginId: {} } } }, 'deeper structs are indented further'],
  ['aws_acmpca.CfnCertificate', { certificateSigningRequest: 's', signingAlgorithm: 'a', validity: { type: 't', value: 1 }, certificateAuthorityArn: 'c', apiPassthrough: { subject: { customAttributes: [{ objectIdentifier: 'o', value: 'v' }] }, extensions: { keyUsage: { crlSign: 5, digitalSignature: true } } } }, 'irregular names in errors are the camelCase ones'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: {} }, 'required but missing in an empty struct'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: { kmsKey: 5 } }, 'required but missing in a struct'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: 'x' }, 'no struct'],
  ['aws_ecr.CfnRepository', { encryptionConfiguration: ['x'] }, 'a list is no struct'],
  ['aws_ecr.CfnRepository', { imageTagMutabilityExclusionFilters: 'x' }, 'no list'],
  ['aws_ecr.CfnRepository', { imageTagMutabilityExclusionFilters: { a: 1 } }, 'an object is no list'],
  ['aws_ecr.CfnRepository', { imageTagMutabilityExclusionFilters: [{ imageTagMutabilityExclusionFilterType: 'a', imageTagMutabilityExclusionFilterValue: 'b' }, { imageTagMutabilityExclusionFilterType: 1 }, 7] }, 'only the first bad element'],
  ['aws_ecr.CfnRepository', { repositoryPolicyText: 'x' }, 'no JSON'],
  ['aws_ecr.CfnRepository', { repositoryPolicyText: [1] }, 'a list is JSON'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 'r', environment: { variables: { a: 'x', b: 1, c: 2 } } }, 'only the first bad value of a map'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 'r', environment: { variables: 'xy' } }, 'a string is taken for a map of its characters'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 'r', environment: { variables: 5 } }, 'a number is taken for an empty map'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 'r', memorySize: '5', timeout: true }, 'number'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 5 }, 'reference'],
  ['aws_lambda.CfnFunction', { code: { zipFile: 'x' }, role: 'r', layers: ['a', 5] }, 'list of references'],
  ['aws_lambda.CfnFunction', {}, 'required at construction: one at a time'],
  ['aws_lambda.CfnFunction', { role: 'r', code: null }, 'null is missing'],
  ['aws_lambda.CfnFunction', { code: {}, role: 'r' }, 'an empty struct stays'],
  ['aws_s3.CfnBucket', { lifecycleConfiguration: { rules: [{ expirationDate: 'x' }] } }, 'time'],
  ['aws_sam.CfnFunction', { codeUri: 5 }, 'union'],
  ['aws_sam.CfnFunction', { codeUri: { bucket: 1 } }, 'union with a struct'],
  ['aws_sam.CfnFunction', { policies: [5] }, 'union with a list of unions'],
  ['aws_sam.CfnFunction', { codeUri: { bucket: 'b', key: 'k' } }, 'union passes'],
  ['aws_sam.CfnFunction', { events: { a: { type: 'Kinesis', properties: { stream: 's', startingPosition: 'p', functionResponseTypes: ['x'] } } } }, 'the first alternative takes it'],
  ['aws_sns.CfnSubscription', { topicArn: 't', protocol: 'p', replayPolicy: 'x' }, 'string or JSON'],
  ['aws_sns.CfnSubscription', { topicArn: 't', protocol: 'p', replayPolicy: 5 }, 'neither string nor JSON'],
];

const revive = (v) => (v && typeof v === 'object' ? (v.$date ? new Date(v.$date) : Array.isArray(v) ? v.map(revive) : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, revive(x)]))) : v);
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'l1-'));
const out = rows.map(([cls, props, fact]) => {
  const app = new cdk.App({ analyticsReporting: false, outdir });
  const stack = new cdk.Stack(app, 'S');
  const row = { fact, class: cls, props };
  let at = 'construction';
  try {
    new (cls.split('.').reduce((o, k) => o[k], cdk))(stack, 'R', revive(props));
    at = 'synthesis';
    const template = JSON.parse(fs.readFileSync(app.synth().getStackArtifact(stack.artifactId).templateFullPath, 'utf8'));
    return { ...row, rendered: JSON.stringify(template.Resources.R.Properties ?? {}) };
  } catch (e) {
    return { ...row, at, name: e.name, message: e.message };
  }
});
fs.rmSync(outdir, { recursive: true, force: true });

const text = `${JSON.stringify({ 'aws-cdk-lib': version('aws-cdk-lib'), constructs: version('constructs'), rows: out }, null, 1)}\n`;
const file = path.join(here, '..', '..', 'crates', 'longshore-spec', 'tests', 'vectors', 'l1.json');
if (!process.argv.includes('--check')) fs.writeFileSync(file, text);
else if (fs.readFileSync(file, 'utf8') !== text) { console.error('crates/longshore-spec/tests/vectors/l1.json is not what gen/l1.mjs writes'); process.exit(1); }
