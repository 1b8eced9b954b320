import { setTimeout as pause } from 'node:timers/promises';
import { db } from '@/lib/server/db/client';

const PATIENCE = 120;

/** After a first start the worker is still making the released issue's edition: a visitor should find the paper, not an empty front. */
export async function firstEdition(say: (line: string) => void): Promise<void> {
  for (let seconds = 0; seconds < PATIENCE; seconds++) {
    const waiting = await db().issue.count({ where: { releasedAt: { not: null }, editionId: null } });
    if (waiting === 0) return;
    if (seconds === 0) say('Making the first edition …');
    await pause(1000);
  }
}
