import fc from 'fast-check';
import { expect } from 'vitest';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { fuzzing } from '../fuzz/fuzzing';
import { evening } from './deeds';
import { play, type Tally } from './play';
import type { Room } from './room';

const DEEDS = 40;

/** So many evenings of forty deeds each; afterwards every stream of events is whole. */
export async function playEvenings(room: Room, runs: number, about: 'reports' | 'issues'): Promise<Tally> {
  const tally: Tally = new Map();
  await fc.assert(
    fc.asyncProperty(evening(DEEDS, about), async (deeds) => play(room, await room.open(), deeds, tally)),
    fuzzing(runs, `evenings of ${DEEDS} deeds, ${about}`, 880_000),
  );
  const told = [...tally].sort().map(([name, { done, refused }]) => `${name} ${done}/${done + refused}`);
  console.log(`model: done of tried: ${told.join(', ')}`);
  expect(await snapshot(brokenLinks)).toEqual([]);
  return tally;
}

export const doneOf = (tally: Tally, ...names: string[]): number[] => names.map((name) => tally.get(name)?.done ?? 0);
