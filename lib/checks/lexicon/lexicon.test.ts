import { describe, expect, it } from 'vitest';
import { say } from '../finding';
import { entry } from './lexicon';
import { prepareLexicon } from './prepare';
import { termTrie } from './term-trie';

const note = say('按规范称呼', 'Use the proper name');
const find = (
  entries: Parameters<typeof prepareLexicon>[0],
  text: string,
  date: string | null = null,
  part: 'headline' | 'paragraph' = 'paragraph',
) =>
  prepareLexicon(entries, date)
    .find(part, text)
    .map(({ offset, length }) => text.slice(offset, offset + length));

describe('the lexicon', () => {
  it('finds terms, each time they stand there', () => {
    expect(find([entry('wording', '云湖县', '云湖市', note)], '云湖县的云湖县志')).toEqual(['云湖县', '云湖县']);
  });

  it('lets a longer word pass in which the term is right', () => {
    expect(find([entry('wording', '云湖县', '云湖市', note, { except: ['云湖县志'] })], '云湖县的云湖县志')).toEqual([
      '云湖县',
    ]);
  });

  it.each([
    ['2022-12-31', []],
    ['2023-01-01', ['卫生局']],
    ['2023-12-31', ['卫生局']],
    ['2024-01-01', []],
    [null, []],
  ])('an entry for 2023 on %s: %j', (date, found) => {
    const old = entry('name', '卫生局', '卫生健康委', note, { validFrom: '2023-01-01', validTo: '2023-12-31' });
    expect(find([old], '市卫生局', date)).toEqual(found);
  });

  it('keeps to its scope', () => {
    const inHeadings = entry('name', '卫健委', null, note, { scope: 'headings' });
    expect(find([inHeadings], '卫健委', null, 'headline')).toEqual(['卫健委']);
    expect(find([inHeadings], '卫健委')).toEqual([]);
  });

  it('a star stands for up to six characters of one clause', () => {
    const claim = entry('medical', '治愈率*100%', null, note);
    expect(find([claim], '治愈率高达100%')).toEqual(['治愈率高达100%']);
    expect(find([claim], '治愈率高，满意度100%')).toEqual([]);
  });

  it('signs of patterns in a term stand for themselves', () => {
    expect(find([entry('wording', 'C++(一)', null, note)], '学C++(一)')).toEqual(['C++(一)']);
  });
});

describe('the tree of terms', () => {
  it('takes at most as many steps for a character as the longest term is long, however many terms there are', () => {
    const terms = Array.from({ length: 20_000 }, (_, i) => [`词${i}`, i] as const);
    const { steps } = termTrie(terms).scan('词'.repeat(1000));
    expect(steps).toBeLessThanOrEqual(1000 * 6);
  });
});
