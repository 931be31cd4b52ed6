#!/usr/bin/env node
// Renders the properties that xtask/src/codegen/samples.rs made up for every class (JSON on stdin) with the class itself,
// and compares the text with what longshore-spec made of them.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

process.env.JSII_DEPRECATED = 'quiet';
const cdk = createRequire(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', 'x.js'))('aws-cdk-lib');
const revive = (v) => {
  if (!v || typeof v !== 'object') return v;
  if (v.$date) return new Date(v.$date);
  return Array.isArray(v) ? v.map(revive) : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, revive(x)]));
};
let [cases, refused, wrong] = [0, 0, 0];
for (const { module, class: name, cases: list } of JSON.parse(fs.readFileSync(0, 'utf8'))) {
  const Class = (module === 'core' ? cdk : cdk[module])[name];
  for (const { props, rendered } of list) {
    cases++;
    let theirs;
    try { theirs = JSON.stringify(Object.create(Class.prototype).renderProperties(revive(props))); } catch (e) { refused++; theirs = e.message.replace(/\.$/, ''); }
    if (theirs === rendered) continue;
    if (++wrong <= 10) console.log(`${module}.${name}\n  theirs ${theirs.slice(0, 2000)}\n  ours   ${rendered.slice(0, 2000)}`);
  }
}
console.log(`${cases} renderings compared (${refused} are refusals), ${wrong} differ`);
process.exit(wrong ? 1 : 0);
