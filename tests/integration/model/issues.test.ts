import { afterAll, expect, test } from 'vitest';
import { stopComposer } from '@/lib/server/composing/composer-process';
import { withDatabase } from '../../support/database';
import { doneOf, playEvenings } from '../../support/model/evenings';
import { furnish } from '../../support/model/room';

withDatabase();
afterAll(stopComposer);

test('pages and issues are where the blackboard has them, and what is released was signed, whatever anybody tries', {
  timeout: 900_000,
}, async () => {
  const tally = await playEvenings(await furnish(), 150, 'issues');
  for (const done of doneOf(tally, 'place', 'compose', 'page sign', 'issue close', 'issue release'))
    expect(done).toBeGreaterThan(0);
});
