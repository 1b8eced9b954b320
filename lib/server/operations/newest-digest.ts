import { db } from '../db/client';
import { env } from '../env';
import { keptDigests } from '../events/digest-file';
import { digestHash, digestKey } from '../events/digest-line';

export interface NewestDigest {
  standing: 'good' | 'broken' | 'otherKey' | 'none';
  day: string | null;
  hash: string | null;
  /** days of it without a gap, back to this one */
  since: string | null;
  days: number;
}

/** Does the newest digest hold: its own hash, its signature, its line in the file. The whole chain is read by verify. */
export async function newestDigest(): Promise<NewestDigest> {
  const newest = await db().digest.findFirst({
    orderBy: { day: 'desc' },
    include: { moved: { select: { stream: true, streamId: true, seq: true, hash: true } } },
  });
  if (!newest) return { standing: 'none', day: null, hash: null, since: null, days: 0 };
  const { _min, _count } = await db().digest.aggregate({ _min: { day: true }, _count: true });
  const day = newest.day.toISOString().slice(0, 10);
  const key = digestKey(env().secret);
  const line = (await keptDigests()).find((each) => each?.day === day);
  const whole =
    newest.hash === digestHash({ day, prev: newest.prev, heads: newest.moved }) && line?.hash === newest.hash;
  const signed = newest.signature === key.sign(newest.hash);
  return {
    standing: !whole ? 'broken' : newest.key !== key.name ? 'otherKey' : signed ? 'good' : 'broken',
    day,
    hash: newest.hash,
    since: _min.day?.toISOString().slice(0, 10) ?? null,
    days: _count,
  };
}
