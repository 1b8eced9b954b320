import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeSecretFiles } from '../lib/server/secret-files';
import { isBuilt } from './ground/built';
import { secretOf } from './ground/secret';
import { openDatabase } from './serve/open-database';
import { roleOf } from './serve/role';
import { runScript } from './serve/run-script';
import { StopInOrder } from './serve/stop-in-order';

const { values: options } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
const say = (line: string) => console.log(line);
const running = new StopInOrder(say);

try {
  takeSecretFiles(process.env);
  const role = roleOf(process.env);
  const dataDir = resolve(process.env.JIANBAO_DATA ?? '.jianbao');
  mkdirSync(dataDir, { recursive: true });
  process.env.JIANBAO_SECRET ??= secretOf(dataDir);
  Object.assign(process.env, { NODE_ENV: options.dev ? 'development' : 'production' });
  const { embedded, servesAt } = await openDatabase(dataDir, running, say);
  const wantsDemo = process.env.JIANBAO_DEMO === '1' || (embedded && process.env.JIANBAO_DEMO !== '0');
  const building = options.dev || role === 'worker' || isBuilt() ? null : runScript('build', [], say);
  // everything below reads the settings, so it is loaded only now
  const { seated } = await import('./serve/seated');
  const [demo] = await Promise.all([seated(wantsDemo, say), building]);
  const { keepPulse } = await import('../lib/server/operations/pulse');
  running.add({ stop: keepPulse(role) });
  const { startParts } = await import('./serve/parts');
  const parts = await startParts({ role, demo, dev: options.dev, say });
  running.add(parts);
  if (parts.url) servesAt(parts.url);
  await parts.greet();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await running.stop(1);
}
