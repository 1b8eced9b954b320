import { expect, test } from 'vitest';
import type { ReportContent } from '../content';
import { bodyOf } from '../plain-text';
import { sampleContent } from '../sample-content';
import { contentDifference } from './content';
import { countChanges } from './count-changes';

const before = sampleContent({ body: bodyOf(['队员们在操场上练习。', '家长在场边等候。', '天黑得早。']) });

test.each<[string, Partial<ReportContent>, number]>([
  ['nothing', {}, 0],
  [
    'one word for another is one change',
    { body: bodyOf(['队员们在球场上练习。', '家长在场边等候。', '天黑得早。']) },
    1,
  ],
  ['two in one paragraph are two', { body: bodyOf(['学员们在操场上训练。', '家长在场边等候。', '天黑得早。']) }, 2],
  ['a struck paragraph is one', { body: bodyOf(['队员们在操场上练习。', '天黑得早。']) }, 1],
  ['a heading part counts too', { headline: '另一个题目', kicker: '引题' }, 2],
])('%s', (_what, changes, count) => {
  expect(countChanges(contentDifference(before, { ...before, ...changes }))).toBe(count);
});
