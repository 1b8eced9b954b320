import { recordDuty } from '../operations/duty-record';
import type { BackupManifest } from './manifest';
import { writeBackup } from './write-backup';

/** Makes a back-up, and writes down for the operations page how it went. */
export function recordBackup(file: string): Promise<BackupManifest & { bytes: number }> {
  return recordDuty(
    'backup',
    () => writeBackup(file),
    ({ bytes, tables, files, faults }) => ({
      said: faults[0] ?? '',
      bytes,
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      files: files.length,
    }),
  );
}
