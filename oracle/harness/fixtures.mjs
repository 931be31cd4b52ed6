// Writes the folders that cases build images from, as fixtures.json lists them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const listed = JSON.parse(fs.readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'fixtures.json'), 'utf8'));
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

function write(base, root, entry) {
  const target = path.join(base, entry.path);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  switch (entry.type) {
    case 'dir':
      fs.mkdirSync(target, { recursive: true });
      break;
    case 'symlink':
      fs.symlinkSync(entry.target.replace('{{FIXTURES}}', root), target);
      break;
    default:
      fs.writeFileSync(target, entry.base64 === undefined ? entry.text : Buffer.from(entry.base64, 'base64'));
      fs.chmodSync(target, Number.parseInt(entry.mode ?? '0644', 8));
      fs.utimesSync(target, LONG_AGO, LONG_AGO);
  }
}

/** Writes all fixtures side by side, because links lead from one to another. */
export function writeFixtures(folder) {
  fs.mkdirSync(folder, { recursive: true });
  const root = fs.realpathSync(folder);
  for (const [name, entries] of Object.entries(listed)) {
    const base = path.join(root, name);
    if (entries.length === 1 && entries[0].path === '.') { fs.symlinkSync(entries[0].target, base); continue; }
    fs.mkdirSync(base, { recursive: true });
    for (const entry of entries) write(base, root, entry);
  }
}
