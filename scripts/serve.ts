import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeSecretFiles } from '../lib/server/secret-files';
import { greet } from './serve/greeting';
import { chosenAddress } from './serve/address';
import { demoRefusal, ignoredHost } from './serve/demo-at-home';
import { ensureBuilt } from './ground/build';
import { givenDatabase, ownDatabase } from './ground/database';
import { watchPostgres } from './ground/postgres-watch';
import { secretOf } from './ground/secret';
import { settleIn } from './ground/settle-in';

const { values: options } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
const say = (line: string) => console.log(line);

try {
  takeSecretFiles(process.env);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const dataDir = resolve(process.env.JIANBAO_DATA ?? '.jianbao');
mkdirSync(dataDir, { recursive: true });
process.env.JIANBAO_SECRET ??= secretOf(dataDir);
Object.assign(process.env, { NODE_ENV: options.dev ? 'development' : 'production' });

const closers: (() => Promise<void>)[] = [];
let closing = false;
async function close(code: number): Promise<void> {
  if (closing) return;
  closing = true;
  for (const step of closers.reverse()) await step().catch((error) => console.error(error));
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0));

try {
  const embedded = !process.env.DATABASE_URL;
  const settled = embedded ? await settleIn(dataDir, say) : null;
  if (settled) closers.push(async () => settled.moveOut());
  if (embedded) {
    const server = await ownDatabase(dataDir, say);
    closers.push(server.stop, watchPostgres(server, say));
    process.env.DATABASE_URL = server.url('jianbao');
  } else await givenDatabase(process.env.DATABASE_URL as string, say);
  const wantsDemo = process.env.JIANBAO_DEMO === '1' || (embedded && process.env.JIANBAO_DEMO !== '0');
  const [building] = [options.dev ? null : ensureBuilt(say)];
  // everything below reads the settings, so it is loaded only now
  const { seedIfEmpty } = await import('../prisma/seed');
  const [demo] = await Promise.all([seedIfEmpty(wantsDemo, say), building]);
  const refusal = demo ? demoRefusal(process.env.JIANBAO_PUBLIC_URL) : null;
  if (refusal) throw new Error(refusal);
  const ignored = demo ? ignoredHost(process.env.JIANBAO_HOST) : null;
  if (ignored) say(ignored);
  const address = await chosenAddress(demo);
  process.env.NEXTAUTH_URL = process.env.JIANBAO_PUBLIC_URL ?? address.url;
  process.env.NEXTAUTH_SECRET = process.env.JIANBAO_SECRET;
  const { startWorker } = await import('../lib/server/jobs/worker');
  const { startWeb } = await import('./serve/web');
  const { firstEdition } = await import('./serve/first-edition');
  closers.push(await startWorker());
  closers.push(await startWeb({ ...address, demo, dev: options.dev }));
  settled?.servesAt(address.url);
  await firstEdition(say);
  await greet(address.url, demo);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await close(1);
}
