import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeSecretFiles } from '../lib/server/secret-files';
import { bareDatabase } from './ground/database';
import { secretOf } from './ground/secret';
import { settleBeside } from './ground/settle-in';
import { restore } from './restore/restore';

/** npm run -s restore -- FILE.tar [--replace]: into an empty data folder, or over what is there if told so. */
const { values, positionals } = parseArgs({
  options: { replace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
const say = (line: string) => console.log(line);
const dataDir = resolve(process.env.JIANBAO_DATA ?? '.jianbao');
const closers: (() => Promise<void>)[] = [];
try {
  if (!file) throw new Error('Say from which file: npm run restore -- FILE.tar');
  takeSecretFiles(process.env);
  mkdirSync(dataDir, { recursive: true });
  process.env.JIANBAO_SECRET ??= secretOf(dataDir);
  if (!process.env.DATABASE_URL) {
    const settled = await settleBeside(dataDir, say);
    if (!settled) throw new Error(`Jianbao runs in ${dataDir}; stop it first, or restore into another JIANBAO_DATA.`);
    closers.push(async () => settled.moveOut());
    const { server, url } = await bareDatabase(dataDir);
    closers.push(server.stop);
    process.env.DATABASE_URL = url;
  }
  await restore({ file, url: process.env.DATABASE_URL, replace: values.replace, say });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const close of closers.reverse()) await close();
}
