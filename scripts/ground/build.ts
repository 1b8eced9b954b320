import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PACKED_PUBLIC } from '@/lib/server/reading/static-files';
import { isBuilt, sourceHash, stampBuild } from './built';
import { cutInterface } from './cut-interface';
import { packStatic } from './pack-static';

const STATIC = join('.next', 'static');

/** Builds the product if its sources changed since the last build. */
export async function ensureBuilt(say: (line: string) => void): Promise<void> {
  const wanted = sourceHash();
  if (isBuilt(wanted)) return;
  say('Building …');
  while (!(await nextBuild())) if (await within(PATIENCE, () => isBuilt(wanted))) return;
  await cutInterface();
  await packStatic(STATIC, STATIC);
  await packStatic('public', PACKED_PUBLIC);
  stampBuild(wanted);
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
