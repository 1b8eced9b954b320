import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Result } from '@/lib/server/command';
import { type Asked, askFor } from './ask';
import type { Deed, Tried } from './deeds';
import { barsTo, compare, follow, mustBe } from './follow';
import { nextDeed } from './next-deed';
import type { Room } from './room';
import { breachesIn, see, type Seen } from './seen';
import { LEVEL } from './plain-rules';
import type { World } from './world';

/** How often each kind of deed was done and refused: or nothing was tried but refusals. */
export type Tally = Map<string, { done: number; refused: number }>;

/** Plays an evening on the real commands beside the blackboard; throws with the first thing that should not be. */
export async function play(room: Room, world: World, evening: readonly Tried[], tally: Tally): Promise<void> {
  let seen = await see(world);
  for (const { deed: asked, again } of evening) {
    const deed = asked.do === 'next' ? nextDeed(world, asked) : asked;
    if (deed.do === 'nothing') continue;
    const step = { room, world, deed, before: seen };
    seen = again === 'race' && deed.do === 'move' ? await race(step) : await one(step, again, tally);
  }
}

interface Step {
  room: Room;
  world: World;
  deed: Deed;
  before: Seen;
}

async function one({ room, world, deed, before }: Step, again: Tried['again'], tally: Tally): Promise<Seen> {
  const key = again === 'no' ? null : randomUUID();
  const ask = askFor(room, world, deed);
  const bars = barsTo(world, deed);
  const must = bars.length === 0 && mustBe(world, deed);
  const result = await ask.run(key);
  count(tally, deed, result);
  if (result.ok && bars.length > 0) breach(deed, `was done although: ${bars.join(', ')}`);
  if (!result.ok && must) breach(deed, `was refused: ${result.problems.map(({ code }) => code).join(', ')}`);
  if (result.ok) follow(world, deed, result.value, room);
  const now = await see(world);
  checkAfter(world, deed, result, before, now, room);
  if (key) await askedAgain(deed, ask, key, again, result, now, world);
  return now;
}

function checkAfter(world: World, deed: Deed, result: Result<unknown>, before: Seen, now: Seen, room: Room): void {
  if (!result.ok && !isDeepStrictEqual(now, before)) breach(deed, 'was refused and changed something all the same');
  const kept = deed.do === 'text' && result.ok;
  if (result.ok && !kept && ask(deed) && now.events <= before.events) breach(deed, 'left no event');
  const found = [...compare(world, now, room), ...breachesIn(now, room.authorsOf(world))];
  if (found.length > 0) breach(deed, found.join('; '));
}

// a page that does not fill is an answer, and changes nothing
const ask = (deed: Deed): boolean => deed.do !== 'compose';

/** The same key: the same answer and nothing twice. Another request under it: refused. */
async function askedAgain(
  deed: Deed,
  ask: Asked,
  key: string,
  again: Tried['again'],
  first: Result<unknown>,
  now: Seen,
  world: World,
): Promise<void> {
  // a page that does not fill is answered anew each time: nothing was done
  if (deed.do === 'compose' && first.ok && (first.value as { kind: string }).kind !== 'composed') return;
  const second = await (again === 'other' ? ask.other(key) : ask.run(key));
  if (again === 'same' && first.ok && !isDeepStrictEqual(second, first))
    breach(deed, `had another answer the second time: ${JSON.stringify(second)}`);
  if (again === 'other' && first.ok && (second.ok || second.problems[0]?.code !== 'idempotency-mismatch'))
    breach(deed, 'lent its key to something else');
  if (first.ok && !isDeepStrictEqual(await see(world), now)) breach(deed, 'was done twice');
}

/** Two people at the same moment, who saw the same: one of them at most, and the blackboard follows that one. */
async function race({ room, world, deed, before }: Step): Promise<Seen> {
  if (deed.do !== 'move') return before;
  const report = world.reports[deed.report];
  if (!report) return before;
  const rival: Deed = {
    ...deed,
    who: 'chief',
    name: report.state in LEVEL || report.state === 'signed' ? 'kill' : deed.name,
  };
  const [ours, theirs] = [askFor(room, world, deed), askFor(room, world, rival)];
  const [bars, theirBars] = [barsTo(world, deed), barsTo(world, rival)];
  const [first, second] = await Promise.all([ours.run(null), theirs.run(null)]);
  if (first.ok && second.ok) breach(deed, `and ${rival.name} by the chief were both done at the same version`);
  if ((first.ok && bars.length > 0) || (second.ok && theirBars.length > 0))
    breach(deed, `was done in a race although: ${[...bars, ...theirBars].join(', ')}`);
  if (first.ok) follow(world, deed, first.value, room);
  if (second.ok) follow(world, rival, second.value, room);
  const now = await see(world);
  if (!first.ok && !second.ok && !isDeepStrictEqual(now, before))
    breach(deed, 'changed something though both were refused');
  const found = [...compare(world, now, room), ...breachesIn(now, room.authorsOf(world))];
  if (found.length > 0) breach(deed, found.join('; '));
  return now;
}

function count(tally: Tally, deed: Deed, { ok }: Result<unknown>): void {
  const name = 'name' in deed ? `${deed.do} ${deed.name}` : deed.do;
  const counted = tally.get(name) ?? { done: 0, refused: 0 };
  counted[ok ? 'done' : 'refused'] += 1;
  tally.set(name, counted);
}

function breach(deed: Deed, what: string): never {
  throw new Error(`${JSON.stringify(deed)} ${what}`);
}
