// Answers what the pinned aws-cdk-lib says. One JSON question per line in, one JSON answer per line out.
//
//   ORACLE=<directory whose node_modules has aws-cdk-lib 2.275.0> node oracle.mjs
//
//   {"kind": "ignore", "mode", "patterns", "paths"}    -> {"ignores": [..], "completely": [..]} | {"error"}
//   {"kind": "tree", "root", "options", "dest"?}       -> {"hash" | "hashError", "staged" | "copyError"}
//   {"kind": "copy", "root", "options", "dest"}        -> {}   (for the benchmark: nothing is listed)
//   {"kind": "content", "root"}                        -> {"hash"} | {"hashError"}
//
// A verdict is true, false, or null where the library refuses to judge the path.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

// The library remembers hashes below HOME by inode, mtime and size; reused inodes would make it lie.
process.env.HOME = '/dev/null';

const require = createRequire(path.join(path.resolve(process.env.ORACLE ?? '.'), 'package.json'));
const library = path.dirname(require.resolve('aws-cdk-lib/package.json'));
const version = JSON.parse(fs.readFileSync(path.join(library, 'package.json'), 'utf8')).version;
if (version !== '2.275.0') throw new Error(`this fuzzes against aws-cdk-lib 2.275.0, not ${version}`);
const { FileSystem, IgnoreStrategy } = require(path.join(library, 'core/lib/fs'));
const { contentFingerprint } = require(path.join(library, 'core/lib/fs/fingerprint'));

function listing(root) {
  const out = [];
  const visit = (dir, prefix) => {
    for (const name of fs.readdirSync(dir).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) {
      const full = path.join(dir, name);
      const stat = fs.lstatSync(full);
      if (stat.isSymbolicLink()) out.push(`link ${prefix}${name} -> ${fs.readlinkSync(full)}`);
      else if (stat.isDirectory()) { out.push(`dir ${prefix}${name}`); visit(full, `${prefix}${name}/`); }
      else {
        const sha256 = crypto.createHash('sha256').update(fs.readFileSync(full)).digest('hex');
        out.push(`file ${prefix}${name} ${(stat.mode & 0o777).toString(8)} ${sha256}`);
      }
    }
  };
  visit(root, '');
  return out;
}

function answer(question) {
  if (question.kind === 'ignore') {
    let strategy;
    try {
      strategy = IgnoreStrategy[question.mode]('/root', question.patterns);
      if (question.paths.length) strategy.ignores('/root/x');
    } catch (e) { return { error: e.message }; }
    const judge = (verdict) => question.paths.map((p) => {
      try { return verdict(path.join('/root', p)); } catch { return null; }
    });
    return { ignores: judge((p) => strategy.ignores(p)), completely: judge((p) => strategy.completelyIgnores(p)) };
  }
  const out = {};
  if (question.kind === 'copy') {
    fs.mkdirSync(question.dest);
    FileSystem.copyDirectory(question.root, question.dest, question.options);
    return out;
  }
  try {
    out.hash = question.kind === 'content'
      ? contentFingerprint(question.root) : FileSystem.fingerprint(question.root, question.options);
  } catch (e) { out.hashError = e.message; }
  if (question.dest) {
    try {
      fs.mkdirSync(question.dest, { recursive: true });
      FileSystem.copyDirectory(question.root, question.dest, question.options);
      out.staged = listing(question.dest);
    } catch (e) { out.copyError = e.message; }
  }
  return out;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
