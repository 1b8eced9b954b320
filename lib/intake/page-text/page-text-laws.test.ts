import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing } from './account';
import { FEW_WORDS } from './invented-dictionary';
import * as pages from './invented-pages';
import { readPage } from './read-page';
import { readReport } from './read-report';

const PAGES = Object.values(pages);
const SCRAPS = [
  '\n',
  '\n\n',
  ' ',
  '　',
  '。',
  '，',
  '“',
  '”',
  '《',
  '(',
  ')',
  '#',
  '## ',
  '**',
  '——',
  '编者按',
  '记者 ',
  '通讯员 沈拓',
  '(李明)',
  '□',
  '本版文字由李明整理',
  '2023年',
  '12',
  'and',
  ' and ',
  'Abc',
  '图：',
  '\r',
  '\u200b',
  '春季运动会',
  '。\n',
  '>',
  '您好',
  '◆ ',
  '●',
  '\n★',
  '简讯\n',
  '公告\n',
  '记者：',
  '沈令仪：',
  '\n石桥镇：\n',
  '风把窗子推开\n'.repeat(5),
  '\ud83d',
  '\u0000',
  '\u0301',
  '__proto__',
  'constructor',
];
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 24 }).map((all) => all.join(''));
const anything = fc.string({ unit: 'grapheme', maxLength: 120 });
const mutated = fc
  .record({
    page: fc.constantFrom(...PAGES),
    from: fc.nat(400),
    length: fc.integer({ min: 5, max: 220 }),
    changes: fc.array(fc.tuple(fc.nat(220), fc.nat(9), fc.constantFrom(...SCRAPS)), { maxLength: 8 }),
  })
  .map(({ page, from, length, changes }) => {
    const piece = page.slice(from % page.length).slice(0, length);
    return changes.reduce((text, [at, cut, scrap]) => text.slice(0, at) + scrap + text.slice(at + cut), piece);
  });

describe('every text is read', () => {
  it.each(Object.entries(pages))('no character of %s is lost', (_, text) =>
    expect(missing(text, readPage(text, { words: FEW_WORDS }))).toBe(''),
  );

  it.each([1, 2, 3, 4, 5])(
    '10,000 random and mutated texts: none throws, none loses a character (fifth %i)',
    (fifth) => {
      fc.assert(
        fc.property(fc.oneof(mutated, scraps, anything), (text) => {
          expect(missing(text, readPage(text, { words: FEW_WORDS }))).toBe('');
        }),
        { numRuns: 2_000, seed: 31_000 + fifth },
      );
    },
  );

  it('as the text of one report too', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, scraps), (text) => {
        const { report, problems } = readReport(text, { words: FEW_WORDS });
        expect(missing(text, { reports: report ? [report] : [], packages: [], problems })).toBe('');
      }),
      { numRuns: 2_000, seed: 31_006 },
    );
  });
});

describe('the work is bounded', () => {
  it.each(['woven', 'broken', 'brief'])('%s pages: twice the text takes at most about twice the steps', (kind) => {
    const page = kind === 'woven' ? pages.WOVEN : kind === 'broken' ? pages.BROKEN : pages.BRIEFS;
    const text = (times: number) => Array.from({ length: times }, () => page).join('\n\n');
    const lines = (times: number) => text(times).split('\n').length;
    expect(readPage(text(16)).steps / lines(16)).toBeLessThan((readPage(text(8)).steps / lines(8)) * 1.3);
  });

  it('a line adds at most the readings kept times the moves there are', () => {
    const text = Array.from({ length: 400 }, (_, at) => `第${at}行没有句号`).join('\n');
    expect(readPage(text).steps).toBeLessThan(400 * 20 * 30);
  });
});
