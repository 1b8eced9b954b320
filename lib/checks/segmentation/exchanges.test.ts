import { describe, expect, it } from 'vitest';
import { readPassage } from '../passage';
import { exchangesIn } from './exchanges';
import { wordCosts } from './word-costs';

const words = wordCosts(
  [
    '学校 9000 n',
    '纳入 900 v',
    '重点 3000 n',
    '工作 9000 n',
    '的 90000 u',
    '将 5000 d',
    '治疗 2000 v',
    '人 9000 n',
    '入 500 v',
    '把 5000 p',
  ].join('\n'),
);

describe('exchanges', () => {
  it('finds the character that makes the clause more usual', () => {
    const { exchanges } = exchangesIn(readPassage('paragraph', '学校将治疔纳人重点工作'), words);
    expect(exchanges.map(({ fix, found, better }) => [fix, found, better])).toEqual([['入', '纳人重', '纳入重']]);
  });

  it('looks at the places in the text, not in the text without blanks', () => {
    const { exchanges } = exchangesIn(readPassage('paragraph', '学校将 工作纳 人重点'), words);
    expect(exchanges.map(({ offset }) => offset)).toEqual([8]);
  });

  it('has nothing to say of what it knows', () => {
    expect(exchangesIn(readPassage('paragraph', '学校将工作纳入重点'), words).exchanges).toEqual([]);
  });

  it.each([50, 100, 200, 400])('looks up at most 60 words for each of %d characters', (length) => {
    const text = '学校将治疔纳人重点工作'.repeat(length).slice(0, length);
    expect(exchangesIn(readPassage('paragraph', text), words).lookups).toBeLessThan(length * 60);
  });
});
