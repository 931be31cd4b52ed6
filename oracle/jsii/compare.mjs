#!/usr/bin/env node
// Runs the cases, as programs on a jsii kernel, under one kernel and under another, and prints what differs.
//
//   node compare.mjs --kernel PROGRAM --peer RUNTIME.js --site-packages DIR [filter...]
//
// The packages come from Python's site-packages. Cases that use what only JavaScript can do fail alike under both.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCase } from '../harness/case.mjs';

const oracle = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const given = process.argv.slice(2);
const option = (name) => given.splice(given.indexOf(name), 2)[1];
const [kernel, peer, site] = ['--kernel', '--peer', '--site-packages'].map(option);

const packages = [
  ['constructs', 'constructs'], ['@aws-cdk/asset-awscli-v1', 'aws_cdk/asset_awscli_v1'],
  ['@aws-cdk/asset-node-proxy-agent-v6', 'aws_cdk/asset_node_proxy_agent_v6'],
  ['@aws-cdk/cloud-assembly-schema', 'aws_cdk/cloud_assembly_schema'], ['aws-cdk-lib', 'aws_cdk'],
].map(([name, folder]) => {
  const below = path.join(site, folder, '_jsii');
  const archive = fs.readdirSync(below).find((file) => file.endsWith('.jsii.tgz'));
  return { name, version: /@(.*)\.jsii\.tgz$/.exec(archive)[1], tarball: path.join(below, archive) };
});

const sorted = (value) => (value && typeof value === 'object' && !Array.isArray(value)
  ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, value[key]])) : value);

// What kernels may say otherwise: the names of errors and how often they were passed on, the order of members, which assets templates are
// where analytics are in them, versions of files, constructs as analytics know them, and which of their properties are used.
function comparable(file, text) {
  const plain = text.replace(/^(\s*"message": ")?(?:[A-Z]\w+: |@jsii\/kernel\.\w+: |Resolution error: )+/gm, '$1').replace(/\.*("?,?)$/gm, '$1');
  if (!file.endsWith('.json')) return plain;
  const hidden = ['version', 'minimumCliVersion', 'constructInfo', 'Analytics', 'name'];
  const shown = (key, value) => (hidden.includes(key) && typeof value !== 'number' ? undefined : sorted(value));
  const parsed = JSON.parse(plain, shown);
  if (!file.endsWith('.metadata.json')) return JSON.stringify(parsed, null, 1);
  const used = ([at, entries]) => [at, entries.filter((entry) => !entry.type.startsWith('aws:cdk:analytics:'))];
  return JSON.stringify(Object.fromEntries(Object.entries(parsed).map(used).filter(([, entries]) => entries.length)), null, 1);
}

function differences(ours, theirs) {
  const all = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return all.flatMap((file) => {
    const [a, b] = [ours, theirs].map((files) => (files.has(file) ? comparable(file, files.get(file)).split('\n') : []));
    const at = a.findIndex((line, index) => line !== b[index]);
    if (at < 0 && a.length === b.length) return [];
    const line = at < 0 ? a.length : at;
    return [`${file}, line ${line + 1}: ${a[line]?.trim()} instead of ${b[line]?.trim()}`];
  });
}

// What the peer unpacks once serves all cases, whose homes are new.
const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-packages-'));
process.on('exit', () => fs.rmSync(cache, { recursive: true, force: true }));
let different = 0;
const cases = fs.readdirSync(path.join(oracle, 'cases')).filter((file) => file.endsWith('.js') && (!given.length || given.some((it) => file.includes(it))));
for (const file of cases.sort()) {
  const runs = [kernel, peer].map((it) => runCase(path.join(oracle, 'cases', file), oracle, {
    ORACLE_KERNEL: JSON.stringify({ kernel: it, packages }), JSII_RUNTIME_PACKAGE_CACHE_ROOT: cache,
  }));
  const [ours, theirs] = await Promise.all(runs);
  const seen = ours.result && theirs.result ? differences(ours.files, theirs.files) : [];
  if (Boolean(ours.result) !== Boolean(theirs.result)) seen.push(`${ours.result ? 'the peer' : 'the kernel'} did not run it: ${ours.log}${theirs.log}`);
  if (seen.length) different += 1;
  console.log([path.basename(file, '.js'), ...(seen.length ? seen : ['equal'])].join('\n  '));
}
console.log(`${cases.length - different} passed, ${different} failed`);
process.exit(different ? 1 : 0);
