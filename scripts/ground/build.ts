import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PACKED_PUBLIC } from '@/lib/server/reading/static-files';
import { cutInterface } from './cut-interface';
import { packStatic } from './pack-static';

const STATIC = join('.next', 'static');
const STAMP = '.next/built-from';
const SOURCES = ['app', 'components', 'lib', 'public', 'next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Builds the product if its sources changed since the last build. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  const wanted = sourceHash();
  const isBuilt = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (isBuilt()) return;
  say('Building …');
  while (!(await nextBuild())) if (await within(PATIENCE, isBuilt)) return;
  await cutInterface();
  await packStatic(STATIC, STATIC);
  await packStatic('public', PACKED_PUBLIC);
  writeFileSync(STAMP, wanted);
}

/** Another process that was started from this folder builds: what it makes is ours too. */
const ANOTHER = 'Another next build process is already running';
const PATIENCE = 20 * 60_000;

async function within(time: number, happened: () => boolean): Promise<boolean> {
  for (const until = Date.now() + time; Date.now() < until; await pause(1000)) if (happened()) return true;
  return false;
}

/** False when another process is at it. */
function nextBuild(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      if (code === 0 || said.includes(ANOTHER)) resolve(code === 0);
      else reject(new Error(`The build failed:\n${said.slice(-6000)}`));
    });
  });
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesOf(source)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? walk(path) : [path];
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}
