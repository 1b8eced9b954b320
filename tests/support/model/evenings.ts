import fc from 'fast-check';
import { expect } from 'vitest';
import { snapshot } from '@/lib/server/db/snapshot';
import { brokenLinks } from '@/lib/server/events/verify';
import { fuzzing } from '../fuzz/fuzzing';
import { evening, type Tried } from './deeds';
import { play, type Tally } from './play';
import type { Room } from './room';

const DEEDS = 40;

const SIGNED_NEXT: Tried = {
  deed: { do: 'next', report: 1, issue: 0, matter: 'report', many: false },
  again: 'no',
};

/** So many evenings of forty deeds each; afterwards every stream of events is whole. */
export async function playEvenings(room: Room, runs: number, about: 'reports' | 'issues'): Promise<Tally> {
  const tally: Tally = new Map();
  await fc.assert(
    fc.asyncProperty(evening(DEEDS, about), async (deeds) => {
      // a paper needs a signed report, which takes half an evening to come about
      const before = about === 'issues' ? Array.from({ length: 6 }, () => SIGNED_NEXT) : [];
      await play(room, await room.open(), [...before, ...deeds], tally);
    }),
    fuzzing(runs, `evenings of ${DEEDS} deeds, ${about}`, 880_000),
  );
  const told = [...tally].sort().map(([name, { done, refused }]) => `${name} ${done}/${done + refused}`);
  console.log(`model: done of tried: ${told.join(', ')}`);
  expect(await snapshot(brokenLinks)).toEqual([]);
  return tally;
}

export const doneOf = (tally: Tally, ...names: string[]): number[] => names.map((name) => tally.get(name)?.done ?? 0);
