import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeSecretFiles } from '../../lib/server/secret-files';
import { borrowedDatabase, givenDatabase, ownDatabase } from './database';
import { secretOf } from './secret';
import { settleBeside } from './settle-in';

/**
 * The database for a command that comes and goes: that of DATABASE_URL, or the embedded one, which stays
 * open afterwards where a product serves. Reports go to stderr.
 */
export async function borrowDatabase(): Promise<() => Promise<void>> {
  takeSecretFiles(process.env);
  const say = (line: string) => console.error(line);
  const dataDir = resolve(process.env.JIANBAO_DATA ?? '.jianbao');
  mkdirSync(dataDir, { recursive: true });
  process.env.JIANBAO_SECRET ??= secretOf(dataDir);
  const close = process.env.DATABASE_URL ? await givenDatabase(process.env, say) : await openEmbedded(dataDir, say);
  return async () => {
    const { disconnect } = await import('../../lib/server/db/client');
    await disconnect();
    await close?.();
  };
}

async function openEmbedded(dataDir: string, say: (line: string) => void): Promise<() => Promise<void>> {
  const settled = await settleBeside(dataDir, say);
  if (!settled) {
    process.env.DATABASE_URL = await borrowedDatabase(dataDir);
    return async () => {};
  }
  const { server, appUrl } = await ownDatabase(dataDir, say);
  process.env.DATABASE_URL = appUrl;
  return async () => {
    await server.stop();
    settled.moveOut();
  };
}

/** One line of standard input, for secrets that do not belong on a command line. */
export async function lineFromStdin(): Promise<string> {
  let typed = '';
  for await (const chunk of process.stdin) {
    typed += chunk;
    if (typed.includes('\n')) break;
  }
  return typed.split(/\r?\n/)[0] ?? '';
}
