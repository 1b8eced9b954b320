import type { BackupManifest } from '../../lib/server/backup/manifest';
import { loadBackup } from '../../lib/server/backup/load-backup';
import { readBackup } from '../../lib/server/backup/read-backup';
import { OTHER_SECRET } from '../../lib/server/verify/digests';
import { verifyEverything } from '../../lib/server/verify/everything';
import { migrate, migrationNames } from '../ground/migrate';
import { tell } from '../verify/tell';
import { clearDatabase, whyNotEmpty } from './room-for-it';

export interface Wanted {
  file: string;
  url: string;
  /** over what is there */
  replace: boolean;
  say: (line: string) => void;
}

/** Restores a back-up and looks whether everything is what it was. Throws with a sentence when it is not done. */
export async function restore({ file, url, replace, say }: Wanted): Promise<void> {
  const began = Date.now();
  const read = await readBackup(file);
  if (!read.ok) throw new Error(`${file} cannot be restored: ${read.fault} Nothing was changed.`);
  const { manifest } = read;
  const unknown = manifest.migrations.filter((name) => !migrationNames().includes(name));
  if (unknown.length > 0)
    throw new Error(`${file} was made by a newer Jianbao (${unknown.join(', ')}). Nothing was changed.`);
  const reason = await whyNotEmpty(url, replace);
  if (reason) throw new Error(`${reason} Nothing was changed.`);
  say(`Restoring 《${manifest.newspaper}》 as it was at ${manifest.madeAt} …`);
  await clearDatabase(url);
  try {
    await migrate(url, manifest.migrations);
    await loadBackup(file, manifest, url);
    // what was made by an older version is brought up to date as its own database would have been
    const since = await migrate(url);
    if (since.length > 0)
      say(`It was made by an older Jianbao; its tables were brought up to date: ${since.join(', ')}`);
  } catch (error) {
    await clearDatabase(url);
    throw new Error(
      `It was not restored, and the database is empty: ${error instanceof Error ? error.message : error}`,
    );
  }
  await holdAgainst(manifest, say);
  say(`Restored and verified in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

async function holdAgainst(manifest: BackupManifest, say: (line: string) => void): Promise<void> {
  const all = await verifyEverything((checked) => say(tell(checked)));
  const faults = all.flatMap(({ wrong }) => wrong);
  for (const fault of faults.filter((each) => each.includes(OTHER_SECRET)))
    say(`Note: ${fault} To check the signatures, restore with the old secret; the desk's sessions need it too.`);
  const fresh = faults.filter((fault) => !fault.includes(OTHER_SECRET) && !manifest.faults.includes(fault));
  if (fresh.length > 0) throw new Error(`It was restored, but is not what it was: ${fresh[0]}`);
}
