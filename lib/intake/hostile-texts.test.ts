import { describe, expect, it } from 'vitest';
import { sharedParts } from '@/lib/checks/duplicates/shared-parts';
import { shingles } from '@/lib/checks/duplicates/shingles';
import { textSignature } from '@/lib/checks/duplicates/signature';
import { createProof } from '@/lib/checks/proof';
import { proofSettings } from '@/lib/checks/settings';
import { parseByline } from '@/lib/manuscript/byline/parse';
import { fold } from '@/lib/search/fold';
import { excerpt } from '@/lib/search/highlight';
import { parseSearch } from '@/lib/search/search-query';
import { searchVectors } from '@/lib/search/search-vector';
import { missing } from './page-text/account';
import { readPage } from './page-text/read-page';
import { readReport } from './page-text/read-report';
import { readPaste } from './paste/paste';
import { reportingUnit } from './section-suggestion/reporting-unit';
import { suggestSection } from './section-suggestion/suggest-section';

/** What nobody means to send, but somebody does: every engine answers, and its work stays counted. */
const HOSTILE: [name: string, text: string][] = [
  ['nothing', ''],
  ['blanks only', ' \u3000\t\u00a0'.repeat(500)],
  ['line ends only', '\r\n\n\r\u2028'.repeat(500)],
  ['keys of every object', '__proto__ constructor toString hasOwnProperty'],
  ['names of keys as speakers', '__proto__：您好。\nconstructor：您好。\n__proto__：再见。'],
  ['lone surrogates', '云\ud83d湖\ude00市\ud83d'.repeat(50)],
  ['combining marks', `云\u0301\u0302\u0303湖${'\u0300'.repeat(500)}市`],
  ['NUL and controls', '云\u0000湖\u0001市\u001b[31m晚\u007f报'],
  ['directions and joiners', '云\u202e湖\u2066市\u200d晚\ufeff报'],
  ['one word over and over', '哈'.repeat(3000)],
  ['opening marks only', '“（《‘'.repeat(400)],
  ['closing marks only', '”）》’'.repeat(400)],
  ['full stops only', '。'.repeat(2000)],
  ['roles only', '记者通讯员摄影'.repeat(200)],
  ['ornaments only', '◆●★'.repeat(300)],
  ['numbers only', '1234567890'.repeat(200)],
  ['a regular expression', '(a+)+$ [^]* \\d{1,99999}|.*'.repeat(40)],
  ['tags', '<p><b>'.repeat(300)],
];

const LONG = '石桥镇中心小学昨日举行春季运动会，全校师生参加了十二个项目的比赛'.repeat(6250);

describe.each(HOSTILE)('%s', (_, text) => {
  it('as a page and as a report: no character is lost', () => {
    expect(missing(text, readPage(text))).toBe('');
    const { report, problems } = readReport(text);
    expect(missing(text, { reports: report ? [report] : [], packages: [], problems })).toBe('');
  });

  it('as a byline is kept as it was', () => expect(parseByline(text).raw).toBe(text));

  it('is checked, each character once, every finding inside', () => {
    const { findings, work } = checked(text);
    expect(findings.every(({ offset, length }) => offset >= 0 && offset + length <= text.length)).toBe(true);
    expect(Math.max(...Object.values(work.characters))).toBeLessThanOrEqual(text.length);
  });

  it('is compared without losing a character', () => {
    const { stretches, steps } = sharedParts(text, text);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(steps).toBeLessThanOrEqual(text.length * 5 + 1);
    expect(textSignature(text) === null || shingles(text).length > 0).toBe(true);
  });

  it('is looked for and shown', () => {
    expect(fold(text).length).toBe(text.length);
    expect(searchVectors([{ text, weight: 'D' }])).toBeInstanceOf(Array);
    const { pieces, offset } = excerpt(text, parseSearch(text.slice(0, 40)));
    expect(text.startsWith(pieces.map((piece) => piece.text).join(''), offset)).toBe(true);
  });

  it('is given a section and a unit, or none', () => {
    const report = { headline: text, subtitle: null, byline: [], paragraphs: [text] };
    expect([null, expect.any(String)]).toContainEqual(reportingUnit(report)?.unit ?? null);
    expect([null, expect.any(String)]).toContainEqual(suggestSection(report, text)?.section ?? null);
  });

  it('is pasted', () => expect(readPaste(text).blocks).toBeInstanceOf(Array));
});

describe('200,000 characters in one line', () => {
  it('are one page of one line: a handful of moves', () => {
    const reading = readPage(LONG);
    expect(missing(LONG, reading)).toBe('');
    expect(reading.steps).toBeLessThan(100);
  });

  it('are no byline', () => expect(parseByline(LONG).credits).toEqual([]));

  it('are checked once, and hardly any of it again after a key stroke', () => {
    const proof = createProof(proofSettings());
    const { work } = proof.report({ id: 'r', passages: [{ id: 'p', part: 'paragraph', text: LONG }] });
    expect(work.characters.passage).toBe(LONG.length);
    const again = proof.report({ id: 'r', passages: [{ id: 'p', part: 'paragraph', text: `${LONG}春` }] });
    expect(again.work.characters.clause).toBeLessThan(60);
  });

  it('are compared in steps that grow with the length', () =>
    expect(sharedParts(LONG, LONG).steps).toBeLessThanOrEqual(LONG.length * 5 + 1));
});

function checked(text: string) {
  return createProof(proofSettings({ date: '2023-03-20' })).report({
    id: 'r',
    passages: [
      { id: 'h', part: 'headline', text: '' },
      { id: 'p', part: 'paragraph', text },
    ],
  });
}
