import { freeTries } from '@/lib/domain/people/guessing';
import { type Problem, problem } from '@/lib/domain/problems';
import { networkOf } from '../network';
import type { Caller } from '../sign-in';
import { clearFailures, type Counter, giveBack, inLine, reserve } from '../throttle';

/**
 * One try at somebody's code: taken before anything is looked at, given back when it was right. A device that
 * this person has come in on is counted by itself; all others by network, and together, for six figures are soon
 * guessed from many networks at once.
 */
export function tryCode<T>(
  personId: string,
  caller: Pick<Caller, 'peer' | 'device'>,
  check: () => Promise<{ right: true; value: T } | { right: false; problem: Problem }>,
): Promise<{ ok: true; value: T } | { ok: false; problem: Problem }> {
  const counters = codeCounters(personId, caller);
  const own = (counters[0] as Counter).key;
  return inLine(own, async (stood) => {
    const seconds = await reserve(counters, stood);
    if (seconds > 0) return { ok: false, problem: problem('too-many-attempts', 'code', { seconds }) };
    const answer = await check();
    if (!answer.right) return { ok: false, problem: answer.problem };
    await giveBack(counters.slice(1));
    await clearFailures(own);
    return { ok: true, value: answer.value };
  });
}

function codeCounters(personId: string, { peer, device }: Pick<Caller, 'peer' | 'device'>): Counter[] {
  if (device?.people.includes(personId)) return [{ key: `code:${personId}|device:${device.id}`, free: freeTries.one }];
  return [
    { key: `code:${personId}|${networkOf(peer, 3)}`, free: freeTries.one },
    { key: `code:${personId}`, free: freeTries.codes },
  ];
}
