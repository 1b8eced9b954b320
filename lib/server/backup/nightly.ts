import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptBackupDays } from '@/lib/domain/backup-days';
import { localOf } from '@/lib/domain/calendar';
import { alone } from '../db/alone';
import { env } from '../env';
import { log } from '../log';
import { newspaperTimeZone } from '../newspaper/clock';
import { runOwnProcess } from '../own-process';
import { recordBackup } from './record-backup';

const AGAIN = 15 * 60_000;
let failedAt = 0;

/** Makes the night's back-up in a process of its own, if it is time and there is none yet. */
export async function backupIfDue(called: AbortSignal): Promise<void> {
  const { folder, at } = env().backup;
  if (!folder || Date.now() - failedAt < AGAIN) return;
  const now = localOf(new Date(), await newspaperTimeZone());
  const day = now.slice(0, 10);
  if (now.slice(11) < at || existsSync(backupFile(folder, day))) return;
  try {
    await apart(day, called);
    log().info({ file: backupFile(folder, day) }, 'back-up written');
  } catch (error) {
    if (called.aborted) return;
    failedAt = Date.now();
    throw error;
  }
}

/** The back-up of a day; then those that the schedule does not keep are given up, never before. */
export async function backUpDay(day: string): Promise<void> {
  const { folder, keep } = env().backup;
  await alone('backup', async () => {
    const file = backupFile(folder, day);
    if (existsSync(file)) return;
    await recordBackup(file);
    const names = await readdir(folder);
    const days = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
    const kept = keptBackupDays(days, keep);
    for (const old of days.filter((day) => !kept.includes(day))) await rm(backupFile(folder, old));
    // of a process that did not live to finish
    for (const half of names.filter((name) => HALF.test(name))) await rm(join(folder, half), { force: true });
  });
}

const NAME = /^jianbao-(\d{4}-\d{2}-\d{2})\.tar$/;
const HALF = /^jianbao-\d{4}-\d{2}-\d{2}\.tar\.part$/;

function backupFile(folder: string, day: string): string {
  return join(folder, `jianbao-${day}.tar`);
}

function apart(day: string, signal: AbortSignal): Promise<void> {
  return runOwnProcess('backup/backup-child.ts', [day], 'The back-up was not made', { signal });
}
