// Runs one case in a process of its own: node child.mjs <case file> <work folder> <folder of node_modules>
// The work folder already has fixtures/. The assembly goes to <work>/cdk.out, the rest to <work>/result.json.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { withoutTokenNumbers } from './normalize.mjs';

const [caseFile, work, oracle] = process.argv.slice(2);
process.chdir(work);
const require = createRequire(path.join(oracle, 'node_modules', 'x.js'));
// The library itself, or a jsii kernel that stands for it, as a program in another language has it.
const kernel = process.env.ORACLE_KERNEL && JSON.parse(process.env.ORACLE_KERNEL);
const library = kernel
  ? require(path.join(oracle, 'jsii', 'client.cjs'))({ ...kernel, modules: path.join(oracle, 'node_modules'), work })
  : { cdk: require('aws-cdk-lib'), constructs: require('constructs') };
const { cdk } = library;
const define = require(caseFile);

const recorded = [];
const errors = {};
const told = (error) => ({ name: error?.name, message: withoutTokenNumbers(String(error?.message ?? error)) });

const context = {
  cdk,
  constructs: library.constructs,
  recommendedFlags: require('aws-cdk-lib/recommended-feature-flags.json'),
  work,
  fixture: (...parts) => path.join(work, 'fixtures', ...parts),
  record(label, value, stack) { recorded.push({ label, value, stack }); },
  attempt(label, action, options = {}) {
    if (label in errors) throw new Error(`two attempts are called ${label}`);
    const outdir = path.join(work, 'attempts', String(Object.keys(errors).length));
    const app = new cdk.App({ outdir, ...options.app });
    const stack = new cdk.Stack(app, 'Stack', options.stack);
    try {
      action(stack, app);
      if (options.synth) app.synth();
      errors[label] = { ok: true };
    } catch (error) {
      errors[label] = { error: told(error) };
    }
  },
};

const result = { outcome: 'ok' };
try {
  const props = typeof define.app === 'function' ? define.app(context) : define.app;
  const app = new cdk.App({ outdir: 'cdk.out', ...props });
  define(app, context);
  app.synth();
} catch (error) {
  Object.assign(result, { outcome: 'throws', error: told(error), stackTrace: error?.stack });
}

const values = {};
for (const { label, value, stack } of recorded) {
  if (label in values) throw new Error(`two records are called ${label}`);
  try {
    values[label] = (stack ? stack.resolve(value) : value) ?? null;
    if (value === undefined || (stack && stack.resolve(value) === undefined)) values[label] = '<undefined>';
  } catch (error) {
    values[label] = { '<error>': told(error).message };
  }
}
if (recorded.length) result.values = values;
if (Object.keys(errors).length) result.errors = errors;
fs.writeFileSync(path.join(work, 'result.json'), JSON.stringify(result));
library.end?.();
