// Runs a case in a process and a folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { writeFixtures } from './fixtures.mjs';
import { collect } from './normalize.mjs';

const require = createRequire(import.meta.url);

// The library keeps a cache of file hashes in HOME that ignores edits of the same size and time, so HOME is private;
// nothing of the user's environment gets in, so that no account, region or command line context does.
function environment(work, more) {
  return {
    PATH: process.env.PATH, HOME: path.join(work, 'home'), TMPDIR: path.join(work, 'tmp'),
    LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC', JSII_DEPRECATED: 'quiet', CDK_VALIDATION: 'false', ...more,
  };
}

function child(oracle, file, work, env) {
  return new Promise((done) => {
    const process_ = spawn(process.execPath, [path.join(oracle, 'harness', 'child.mjs'), file, work, oracle], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (text) => { log += text; });
    process_.on('close', (code) => done({ code, log }));
  });
}

/** Runs a case; `more` is added to its environment. Without `result` it did not run, and `log` says why. */
export async function runCase(file, oracle, more = {}) {
  const define = require(file);
  const work = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `oracle-${path.basename(file, '.js')}-`)));
  try {
    for (const folder of ['home', 'tmp']) fs.mkdirSync(path.join(work, folder));
    writeFixtures(path.join(work, 'fixtures'));
    const { code, log } = await child(oracle, file, work, environment(work, { ...define.env, ...more }));
    if (code !== 0) return { define, log };
    const result = JSON.parse(fs.readFileSync(path.join(work, 'result.json'), 'utf8'));
    return { define, result, log, ...collect(work, oracle, result) };
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
