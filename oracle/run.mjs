#!/usr/bin/env node
// Runs the cases under the real aws-cdk-lib and keeps what it writes in expected/.
//
//   node run.mjs [filter...]            writes expected/ and index.json, of all cases or those whose name holds a filter
//   node run.mjs --check [filter...]    compares instead; any difference is an error
//
// A case is a file cases/NNN-name.js; its first line is `// pins: …`. README.md says what is in it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runCase } from './harness/case.mjs';
import { print, wrongTemplateHashes } from './harness/normalize.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const check = process.argv.includes('--check');
const filters = process.argv.slice(2).filter((a) => a !== '--check');
const unknown = filters.find((a) => a.startsWith('-'));
if (unknown) {
  console.error(`run.mjs knows no option ${unknown}: node run.mjs [--check] [filter...]`);
  process.exit(2);
}
const at = (...parts) => path.join(here, ...parts);

const pinned = require('./package.json').dependencies;
const versions = Object.fromEntries(Object.keys(pinned).map((name) => [name, require(`./node_modules/${name}/package.json`).version]));
for (const [name, version] of Object.entries(pinned)) {
  if (versions[name] !== version) { console.error(`node_modules has ${name} ${versions[name]}, package.json wants ${version}: run npm ci`); process.exit(2); }
}

let problems = 0;
const problem = (text) => { problems++; console.error(text); };

function pins(file) {
  const line = /^\/\/ pins: (.*)$/m.exec(fs.readFileSync(file, 'utf8'));
  if (!line) throw new Error(`${file} does not start with // pins:`);
  return line[1];
}

function stored(folder, below = '', files = new Map()) {
  if (!fs.existsSync(folder)) return files;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) stored(path.join(folder, entry.name), relative, files);
    else files.set(relative, fs.readFileSync(path.join(folder, entry.name), 'utf8'));
  }
  return files;
}

function keep(name, files) {
  const folder = at('expected', name);
  if (check) {
    const before = stored(folder);
    for (const file of new Set([...before.keys(), ...files.keys()])) {
      if (before.get(file) !== files.get(file)) problem(`differs: ${name}/${file}${before.has(file) ? (files.has(file) ? '' : ' (no longer written)') : ' (new)'}`);
    }
    return;
  }
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}

async function run(file) {
  const name = path.basename(file, '.js');
  const { define, result, log, files, featureFlags } = await runCase(file, here);
  if (!result) { problem(`${name} did not run:\n${log}`); return undefined; }
  if ((result.outcome === 'throws') !== Boolean(define.throws)) problem(`${name}: ${result.outcome}, which it does not expect\n${result.stackTrace ?? ''}`);
  for (const wrong of wrongTemplateHashes(files)) problem(`${name}: a template's id is not its hash: ${wrong}`);
  for (const [file_, text] of files) {
    if (file_.startsWith('unexpected/')) problem(`${name} wrote ${file_}`);
    if (text.includes(os.tmpdir() + path.sep)) problem(`${name}/${file_} holds a path of this machine`);
  }
  keep(name, files);
  return {
    row: {
      name, pins: pins(file), outcome: result.outcome, ...(result.error && { errorName: result.error.name }),
      ...(define.app && { app: typeof define.app === 'function' ? '(computed)' : define.app }), ...(define.env && { env: define.env }),
      files: [...files.keys()].sort(),
    },
    featureFlags,
  };
}

const all = fs.readdirSync(at('cases')).filter((f) => f.endsWith('.js')).sort();
const chosen = all.filter((f) => !filters.length || filters.some((x) => f.includes(x)));
if (!chosen.length) { console.error(`no case is called ${filters.join(' or ')}`); process.exit(2); }
const done = new Map();
let next = 0;
await Promise.all(Array.from({ length: Math.min(4, os.cpus().length) }, async () => {
  while (next < chosen.length) { const file = chosen[next++]; done.set(path.basename(file, '.js'), await run(at('cases', file))); }
}));

const before = fs.existsSync(at('index.json')) ? JSON.parse(fs.readFileSync(at('index.json'), 'utf8')).cases : [];
const rows = all.map((f) => path.basename(f, '.js')).map((name) => done.get(name)?.row ?? before.find((r) => r.name === name)).filter(Boolean);
const index = print({ ...versions, cases: rows });
// All cases report on the same flags; what is kept is the report of the first, which sets none.
const flags = done.get(path.basename(all[0], '.js'))?.featureFlags;
const known = new Set([...all.map((f) => path.basename(f, '.js')), '_feature-flag-report.json']);
const shared = [['index.json', index], ...(flags ? [['expected/_feature-flag-report.json', print(flags)]] : [])];
for (const [file, text] of shared) {
  if (!check) fs.writeFileSync(at(file), text);
  else if (fs.readFileSync(at(file), 'utf8') !== text) problem(`differs: ${file}`);
}
for (const name of fs.readdirSync(at('expected'))) {
  if (known.has(name)) continue;
  if (check) problem(`expected/${name} belongs to no case`);
  else fs.rmSync(at('expected', name), { recursive: true });
}
console.log(`${chosen.length} of ${all.length} cases ${check ? 'compared' : 'written'}, ${problems} problems`);
process.exit(problems ? 1 : 0);
