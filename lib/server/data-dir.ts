import { resolve } from 'node:path';

/** The folder that holds all that the newspaper keeps on this machine: database, files, fonts made once. */
export function dataDir(): string {
  return resolve(/*turbopackIgnore: true*/ process.env.JIANBAO_DATA ?? '.jianbao');
}
