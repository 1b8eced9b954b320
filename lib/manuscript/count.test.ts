import { expect, test } from 'vitest';
import { countCharacters, countText } from './count';
import { sampleContent } from './sample-content';

test.each([
  ['', 0],
  ['读书节开幕', 5],
  ['读书节，开幕。', 7],
  ['2026年', 5],
  ['WHO 发布报告', 7],
  ['\u3000\u3000段首空两格', 5],
  ['一 二\n三\t四\u200b', 4],
  ['𠮷野家', 3],
  ['Cafe\u0301', 4],
  ['——', 2],
  ['……', 2],
])('%j is %i 字', (text, count) => expect(countText(text)).toBe(count));

test('a report is as long as its body, subheads included', () => {
  expect(countCharacters(sampleContent())).toBe(75);
});
