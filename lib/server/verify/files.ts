import type pg from 'pg';
import { sha256 } from '../hash';
import { readManifest } from '../reading/stored-bundle';
import { findFile } from '../storage/files';
import { type KeptFile, keptFiles } from '../storage/kept-files';
import { type Checked, Look } from './checked';

/** Every file that a row refers to: it is there, and is what it was. */
export async function checkFiles(client: pg.Client): Promise<Checked> {
  const look = new Look('files of photos and bundles');
  for await (const file of keptFiles(client)) {
    look.one();
    const fault = fileFault(file, await findFile(file.key)) ?? (await manifestFault(file));
    if (fault) look.wrong(fault);
  }
  return look.done();
}

/** What is wrong with a file, in a sentence; null when nothing is. */
export function fileFault({ key, sha256: wanted, of }: KeptFile, bytes: Uint8Array | null): string | null {
  if (!bytes) return `The file ${key} is missing (${of}).`;
  return wanted !== null && sha256(bytes) !== wanted ? `The file ${key} is not what was written (${of}).` : null;
}

async function manifestFault({ key, of }: KeptFile): Promise<string | null> {
  if (!key.endsWith('/manifest.json')) return null;
  const whole = await readManifest(key.slice(0, -'/manifest.json'.length));
  return whole ? null : `The file ${key} is not what was written (${of}).`;
}
