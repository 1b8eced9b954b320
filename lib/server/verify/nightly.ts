import { localOf } from '@/lib/domain/calendar';
import { alone } from '../db/alone';
import { db } from '../db/client';
import { env } from '../env';
import { log } from '../log';
import { newspaperTimeZone } from '../newspaper/clock';
import { recordDuty } from '../operations/duty-record';
import { runOwnProcess } from '../own-process';
import type { Checked } from './checked';
import { verifyEverything } from './everything';

const HOURS = 20;

/** Verifies all that is kept once a night, in a process of its own, after the hour of the back-up. */
export async function verifyIfDue(called: AbortSignal): Promise<void> {
  const now = localOf(new Date(), await newspaperTimeZone());
  if (now.slice(11) < env().backup.at || (await isNew()) || (await verifiedLately())) return;
  await runOwnProcess('verify/verify-child.ts', [], 'The night’s verification was not made', { signal: called }).catch(
    (error: unknown) => {
      if (!called.aborted) throw error;
    },
  );
}

/** What the process of its own does; of several that are due one does it. */
export async function verifyTonight(): Promise<void> {
  await alone('verify', async () => {
    if (await verifiedLately()) return;
    const all = await recordDuty('verify', () => verifyEverything(() => {}), toldOf);
    const faults = all.flatMap(({ wrong }) => wrong);
    if (faults.length > 0) log().error({ faults: faults.slice(0, 5) }, 'not as it was');
  });
}

export function toldOf(all: Checked[]): { said: string; wrong: number } {
  const faults = all.flatMap(({ wrong }) => wrong);
  return { said: faults[0] ?? '', wrong: faults.length };
}

/** A product that has not seen a night yet has nothing that could have changed. */
async function isNew(): Promise<boolean> {
  return (await db().digest.count()) < 2;
}

async function verifiedLately(): Promise<boolean> {
  const since = new Date(Date.now() - HOURS * 3_600_000);
  return (await db().dutyRecord.count({ where: { kind: 'verify', ended: { gt: since } } })) > 0;
}
