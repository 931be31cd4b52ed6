// Turns what a case wrote into the files of expected/<case>/, without anything that differs between two runs.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const print = (value) => `${JSON.stringify(value, null, 1)}\n`;
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

/** A token's number depends on how many were made before: `${Token[AWS.Region.5]}` becomes `${Token[AWS.Region.#]}`. */
export const withoutTokenNumbers = (text) => text.replace(/([$#])\{Token\[([^\]]*?)\.\d+\]\}/g, '$1{Token[$2.#]}');

function stagedFile(file) {
  const bytes = fs.readFileSync(file);
  return { size: bytes.length, sha256: sha256(bytes), executable: (fs.statSync(file).mode & 0o100) !== 0 };
}

function stagedFolder(root, clean, below = '') {
  const names = fs.readdirSync(path.join(root, below)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return names.flatMap((name) => {
    const relative = below ? `${below}/${name}` : name;
    const full = path.join(root, relative);
    const stat = fs.lstatSync(full);
    if (stat.isSymbolicLink()) return [{ path: relative, type: 'symlink', target: clean(fs.readlinkSync(full)) }];
    if (stat.isDirectory()) return [{ path: relative, type: 'dir' }, ...stagedFolder(root, clean, relative)];
    return [{ path: relative, type: 'file', ...stagedFile(full) }];
  });
}

/** Metadata without stack traces and creation stacks; constructs with nothing left are dropped. */
function metadata(all) {
  const kept = Object.entries(all).map(([where, entries]) => [
    where,
    entries.filter((e) => e.type !== 'aws:cdk:creationStack').map(({ trace, ...entry }) => entry),
  ]);
  return Object.fromEntries(kept.filter(([, entries]) => entries.length));
}

/** The manifest without the report on feature flags, which is the same in every assembly. */
function manifest(document) {
  const kept = Object.entries(document.artifacts ?? {}).filter(([, a]) => a.type !== 'cdk:feature-flag-report');
  const artifacts = kept.map(([id, a]) => [id, a.metadata ? { ...a, metadata: metadata(a.metadata) } : a]);
  return { ...document, artifacts: Object.fromEntries(artifacts) };
}

/** Returns the files to keep, by relative path, and the feature flag report. */
export function collect(work, oracle, result) {
  const clean = (text) => withoutTokenNumbers(
    text.split(path.join(work, 'fixtures')).join('${FIXTURES}').split(work).join('${WORK}').split(oracle).join('${ORACLE}'));
  const files = new Map();
  const put = (name, text) => files.set(name, clean(text));
  if (result.values) put('values.json', print(result.values));
  if (result.errors) put('errors.json', print(result.errors));
  if (result.outcome === 'throws') { put('error.txt', `${result.error.message}\n`); return { files }; }

  let featureFlags;
  const staged = {};
  const outdir = path.join(work, 'cdk.out');
  (function walk(folder, below) {
    for (const name of fs.readdirSync(folder).sort()) {
      const full = path.join(folder, name);
      const relative = below ? `${below}/${name}` : name;
      if (name.startsWith('asset.')) {
        if (!below) staged[name] = fs.lstatSync(full).isDirectory() ? stagedFolder(full, clean) : { file: stagedFile(full) };
        continue;
      }
      if (fs.statSync(full).isDirectory()) { walk(full, relative); continue; }
      const text = fs.readFileSync(full, 'utf8');
      if (name === 'cdk.out' || name === 'validation-report.json') continue;
      if (name.endsWith('.template.json') || name.endsWith('.assets.json') || name.startsWith('iam-policy-report.')) put(relative, text);
      else if (name === 'tree.json') put(relative, print(JSON.parse(text)));
      else if (name === 'manifest.json') {
        const document = JSON.parse(text);
        featureFlags ??= Object.values(document.artifacts ?? {}).find((a) => a.type === 'cdk:feature-flag-report');
        put(relative, print(manifest(document)));
      } else if (name.endsWith('.metadata.json')) {
        const kept = metadata(JSON.parse(text));
        if (Object.keys(kept).length) put(relative, print(kept));
      } else put(`unexpected/${relative}`, text);
    }
  })(outdir, '');
  if (Object.keys(staged).length) put('staged.json', print(staged));
  return { files, featureFlags };
}

/** Lists templates whose asset id is not the hash of their text: of the file, or of compact JSON for nested stacks. */
export function wrongTemplateHashes(files) {
  const wrong = [];
  for (const [name, text] of files) {
    if (!name.endsWith('.assets.json')) continue;
    for (const [id, asset] of Object.entries(JSON.parse(text).files ?? {})) {
      const template = asset.source.path?.endsWith('.template.json') && files.get(path.join(path.dirname(name), asset.source.path));
      if (!template) continue;
      const hashed = asset.source.path.endsWith('.nested.template.json') ? JSON.stringify(JSON.parse(template)) : template;
      if (sha256(hashed) !== id) wrong.push(`${name}: ${asset.source.path}`);
    }
  }
  return wrong;
}
