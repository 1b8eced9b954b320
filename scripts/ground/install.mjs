// Dependencies and the generated Prisma client, made when they are missing or older than what they come from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = 'node_modules/.jianbao-installed';
const GENERATED = 'lib/server/db/generated';

export async function ensureInstalled() {
  const wanted = `${hashOf(['package-lock.json'])} ${process.versions.modules}`;
  if (!existsSync(INSTALLED) || readFileSync(INSTALLED, 'utf8') !== wanted) {
    console.log('Installing dependencies …');
    // not `npm ci`: it refuses a lock file that lacks the binaries of other systems, which not every registry mirror has
    run(npm(), ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']);
    writeFileSync(INSTALLED, wanted);
  }
  const schema = hashOf(readdirSync('prisma/schema').map((file) => join('prisma/schema', file)));
  const stamp = join(GENERATED, '.made-from');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== schema) {
    // the client needs no engine; any executable keeps the command from downloading one
    run(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    });
    writeFileSync(stamp, schema);
  }
}

function npm() {
  return process.env.npm_execpath ?? 'npm';
}

function run(command, args, extra = {}) {
  const script = /\.[cm]?js$/.test(command);
  const done = spawnSync(script ? process.execPath : command, script ? [command, ...args] : args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...extra },
  });
  if (done.status === 0) return;
  process.stderr.write(done.stdout ?? '');
  console.error(`"${command} ${args.join(' ')}" failed.`);
  process.exit(1);
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
