import { expect, test } from 'vitest';
import { withDatabase } from '../../support/database';
import { doneOf, playEvenings } from '../../support/model/evenings';
import { furnish } from '../../support/model/room';

withDatabase();

test('reports are where the blackboard has them, signed by whom it says, whatever anybody tries', {
  timeout: 900_000,
}, async () => {
  const tally = await playEvenings(await furnish(), 150, 'reports');
  // every part of the line was reached, not only refused
  for (const done of doneOf(
    tally,
    'move submit',
    'move claim',
    'move sign',
    'move confirmChange',
    'move return',
    'move kill',
    'text',
  ))
    expect(done).toBeGreaterThan(0);
});
