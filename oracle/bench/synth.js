// The same program as crates/longshore/examples/synth_bench.rs, for aws-cdk-lib: node synth.js [stacks] [repositories in each]
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const number = (text, fallback) => (Number.isInteger(Number(text)) && text !== undefined ? Number(text) : fallback);
const stacks = number(process.argv[2], 10);
const repositories = number(process.argv[3], 200);
// Loading the library is not counted here.
const cdk = require('aws-cdk-lib');
const { aws_ecr: ecr, aws_iam: iam } = cdk;
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-synth-bench-'));

const start = process.hrtime.bigint();
const app = new cdk.App({
  outdir,
  context: { '@aws-cdk/core:stackResourceLimit': 0, '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
});
const first = new ecr.Repository(new cdk.Stack(app, 'Shared'), 'Repo');
for (let s = 0; s < stacks; s++) {
  const stack = new cdk.Stack(app, `Stack${s}`);
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  for (let r = 0; r < repositories; r++) {
    const repository = new ecr.Repository(stack, `Repo${r}`, {
      lifecycleRules: [{ tagPrefixList: ['release'], maxImageCount: 100 }, { maxImageAge: cdk.Duration.days(30) }],
    });
    repository.grantPull(role);
    repository.grantPull(new iam.ServicePrincipal('codebuild.amazonaws.com'));
    new cdk.CfnOutput(stack, `Uri${r}`, { value: repository.repositoryUri });
  }
  new cdk.CfnOutput(stack, 'Shared', { value: first.repositoryUri });
}
const built = process.hrtime.bigint();
app.synth();
const done = process.hrtime.bigint();
const ms = (n) => Math.round(Number(n) / 1e6);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `stacks ${stacks} repositories ${stacks * repositories} construct_ms ${ms(built - start)} synth_ms ${ms(done - built)} total_ms ${ms(done - start)} peak_mib ${peak}`,
);
fs.rmSync(outdir, { recursive: true });
