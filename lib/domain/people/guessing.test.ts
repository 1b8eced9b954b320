import { expect, test } from 'vitest';
import { delayAfter, freeTries } from './guessing';

test('three tries are free, then the wait doubles up to a minute and no further', () => {
  const waits = Array.from({ length: 12 }, (_, wrong) => delayAfter(wrong, freeTries.one));
  expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60]);
});

test('one network that guesses for an hour does not use up the free tries of everywhere', () => {
  let seconds = 0;
  let tries = 0;
  for (; seconds < 3600; tries++) seconds += delayAfter(tries + 1, freeTries.one);
  expect(tries).toBeLessThan(freeTries.everywhere);
});
