import { expect, test } from 'vitest';
import { composePage } from '@/lib/composer/compose-page';
import { inventedPage } from '@/lib/composer/test-support/invented-page';
import { metrics } from '../fonts/metrics';
import { answerTo } from './answers';
import type { ComposerAnswers } from './question';

const brief = inventedPage('tabloid', 3, 5, 3000);
const furniture = { newspaper: '云湖晚报', date: '', weekday: '', pageNumber: '02', pageName: '', editors: [] };

/** How often a width was asked while the work was done: what measuring costs. */
function measuring<T>(work: (counting: ReturnType<typeof metrics>) => T): { done: T; widths: number } {
  let widths = 0;
  const { advance } = metrics();
  const done = work({ advance: (face, character) => (widths++, advance(face, character)) });
  return { done, widths };
}

test('a page is measured once to be composed, set in all its layouts and printed', () => {
  const alone = measuring((counting) => composePage(brief, counting));
  const whole = measuring((counting) => answerTo({ kind: 'compose', brief, furniture, keep: null }, counting));
  const answer = whole.done as ComposerAnswers['compose'];
  expect(answer.result).toEqual(alone.done);
  expect(answer.candidates.length).toBeGreaterThan(3);
  expect(whole.widths).toBeLessThan(alone.widths * 1.5);
});

test('the first layout is printed as it would be if it were set alone', () => {
  const composed = answerTo({ kind: 'compose', brief, furniture, keep: null }, metrics()) as ComposerAnswers['compose'];
  const [first] = composed.candidates;
  if (!first) throw new Error('nothing was composed');
  const alone = answerTo({ kind: 'set', brief, furniture, layout: first.layout }, metrics());
  expect({ sheet: composed.sheet, figures: first.figures }).toEqual(alone);
});
