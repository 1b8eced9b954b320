import type { Tx } from '../../db/client';
import { appendEvent } from '../../events/append';
import { endSessions } from '../end-keys';

interface Removal {
  by: 'self' | 'consent' | 'command';
  askedById?: string;
  /** one's own session goes on */
  exceptWord?: string | null;
}

/** Takes a second factor away, with its recovery codes; the device may be in other hands, so its sessions end. */
export async function removeFactor(
  tx: Tx,
  personId: string,
  actorId: string | null,
  { exceptWord = null, ...payload }: Removal,
): Promise<boolean> {
  const { count } = await tx.secondFactor.deleteMany({ where: { personId, confirmedAt: { not: null } } });
  if (count === 0) return false;
  await endSessions(tx, personId, exceptWord);
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.factorRemoved',
    actorId,
    payload: { ...payload },
  });
  return true;
}
