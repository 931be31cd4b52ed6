// The other side of crates/longshore/examples/fuzz_constructs: reads a case per line, builds it with aws-cdk-lib and answers with the
// template and the asset manifest, or with the error. crates/longshore/examples/fuzz_constructs/build.rs says what a case is.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const cdk = require('aws-cdk-lib');
const { aws_ecr: ecr, aws_ecr_assets: assets, aws_iam: iam, aws_kms: kms } = cdk;
const recommended = JSON.parse(fs.readFileSync(new URL('../recommended-feature-flags.json', import.meta.url)));
console.warn = console.error = () => {};

const given = (value, make) => (value === undefined ? undefined : make(value));
const rule = (r) => ({ ...r, tagStatus: given(r.tagStatus, (s) => ecr.TagStatus[s]), maxImageAge: given(r.maxImageAge, (d) => cdk.Duration.days(d)) });

function principal(stack, kind, id) {
  switch (kind) {
    case 'role': return new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    case 'user': return new iam.User(stack, id);
    case 'group': return new iam.Group(stack, id);
    case 'service': return new iam.ServicePrincipal('codebuild.amazonaws.com');
    case 'account': return new iam.AccountPrincipal('999999999999');
    case 'arn': return new iam.ArnPrincipal('arn:aws:iam::999999999999:role/theirs');
    case 'any': return new iam.AnyPrincipal();
    case 'imported': return iam.Role.fromRoleArn(stack, id, 'arn:aws:iam::111111111111:role/existing');
  }
}

function repository(stack, r) {
  const { props, more, grants } = r;
  const repo = new ecr.Repository(stack, r.id, {
    ...props,
    encryption: given(props.encryption, (e) => ecr.RepositoryEncryption[e]),
    encryptionKey: props.encryptionKey ? new kms.Key(stack, `${r.id}Key`) : undefined,
    removalPolicy: given(props.removalPolicy, (p) => cdk.RemovalPolicy[p]),
    imageTagMutability: given(props.imageTagMutability, (m) => ecr.TagMutability[m]),
    imageTagMutabilityExclusionFilters: given(props.imageTagMutabilityExclusionFilters, (f) => f.map((p) => ecr.ImageTagMutabilityExclusionFilter.wildcard(p))),
    lifecycleRules: given(props.lifecycleRules, (rules) => rules.map(rule)),
  });
  for (const added of more) repo.addLifecycleRule(rule(added));
  grants.forEach(([method, kind], i) => repo[method](principal(stack, kind, `${r.id}P${i}`)));
  new cdk.CfnOutput(stack, `${r.id}Uri`, { value: repo.repositoryUriForTagOrDigest(r.tag) });
}

function image(stack, i) {
  const o = i.options;
  const asset = new assets.DockerImageAsset(stack, i.id, {
    ...o,
    networkMode: given(o.networkMode, (m) => assets.NetworkMode.custom(m)),
    platform: given(o.platform, (p) => assets.Platform.custom(p)),
    ignoreMode: given(o.ignoreMode, (m) => cdk.IgnoreMode[m]),
    followSymlinks: given(o.followSymlinks, (m) => cdk.SymlinkFollowMode[m]),
  });
  new cdk.CfnOutput(stack, `${i.id}Uri`, { value: asset.imageUri });
}

function run(c) {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  try {
    const app = new cdk.App({ outdir: path.join(outdir, 'cdk.out'), analyticsReporting: false, context: c.flags ? recommended : {} });
    const stack = new cdk.Stack(app, 'Stack', c.env ? { env: { account: '111111111111', region: 'eu-west-1' } } : {});
    for (const r of c.repositories) repository(stack, r);
    for (const i of c.images) image(stack, i);
    app.synth();
    const read = (name) => fs.readFileSync(path.join(outdir, 'cdk.out', name), 'utf8');
    return { template: read('Stack.template.json'), assets: JSON.parse(read('Stack.assets.json')) };
  } catch (error) {
    return { error: error.message };
  } finally {
    fs.rmSync(outdir, { recursive: true, force: true });
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  cdk.AssetStaging.clearAssetHashCache();
  process.stdout.write(`${JSON.stringify(run(JSON.parse(line)))}\n`);
}
