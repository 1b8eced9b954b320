import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyDoc } from '@/lib/manuscript/content';
import { bodyOf } from '@/lib/manuscript/plain-text';
import { sampleContent } from '@/lib/manuscript/sample-content';
import { type TextRun, textDifference } from './characters';
import { contentDifference } from './content';
import { bodyDifference } from './paragraphs';
import { countChanges } from './count-changes';
import { shortestEdit } from './shortest-edit';

const drawnRuns = (runs: TextRun[]) =>
  runs
    .map(({ kind, text, bold }) => ({ kind, text: bold ? `‹${text}›` : text }))
    .map(({ kind, text }) => ({ same: text, deleted: `[-${text}]`, inserted: `[+${text}]` })[kind])
    .join('');
const drawn = (before: string, after: string) => drawnRuns(textDifference({ text: before }, { text: after }));

test.each([
  ['全校师生参加', '全校师生参加', '全校师生参加'],
  ['', '新稿', '[+新稿]'],
  ['旧稿', '', '[-旧稿]'],
  ['1200余名师生参加', '1300余名师生参加', '1[-2][+3]00余名师生参加'],
  ['学校举行读书节', '学校昨日举行第六届读书节', '学校[+昨日]举行[+第六届]读书节'],
  ['甲乙丙', '丁乙戊', '[-甲乙丙][+丁乙戊]'],
])('%s → %s', (before, after, expected) => expect(drawn(before, after)).toBe(expected));

describe('paragraphs', () => {
  const kinds = (before: string[], after: string[]) =>
    bodyDifference(bodyOf(before), bodyOf(after))
      .map(({ kind }) => kind)
      .join(' ');

  test.each([
    ['nothing changed', ['甲段文字', '乙段文字'], ['甲段文字', '乙段文字'], 'same same'],
    ['one came', ['甲段文字', '乙段文字'], ['甲段文字', '新来的一段', '乙段文字'], 'same inserted same'],
    ['one went', ['甲段文字', '乙段文字'], ['乙段文字'], 'deleted same'],
    ['one was mended', ['今天举行开幕式', '乙段文字'], ['昨天举行开幕式', '乙段文字'], 'changed same'],
    ['one was rewritten', ['今天举行开幕式'], ['医院新添两台设备'], 'deleted inserted'],
    ['one was mended after a new one', ['今天举行开幕式'], ['医院新添两台设备', '昨天举行开幕式'], 'inserted changed'],
  ])('%s', (_name, before, after, expected) => expect(kinds(before, after)).toBe(expected));
});

describe('bold is text that a signature is bound to, and shown like it', () => {
  const line = (...nodes: [text: string, bold: boolean][]): BodyDoc => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: nodes.map(([text, bold]) => ({ type: 'text', text, ...(bold ? { marks: [{ type: 'bold' }] } : {}) })),
      },
    ],
  });
  const plain = line(['报名今晚截止', false]);
  const bold = line(['报名', false], ['今晚', true], ['截止', false]);
  const further = line(['报名', false], ['今晚截止', true]);

  test.each([
    ['made bold', plain, bold, '报名[-今晚][+‹今晚›]截止'],
    ['no longer bold', bold, plain, '报名[-‹今晚›][+今晚]截止'],
    ['more of it bold', bold, further, '报名‹今晚›[-截止][+‹截止›]'],
    ['as bold as before', bold, bold, '报名‹今晚›截止'],
  ])('%s', (_name, before, after, expected) => {
    const [paragraph] = bodyDifference(before, after);
    expect(drawnRuns(paragraph?.runs ?? [])).toBe(expected);
    expect(paragraph?.kind).toBe(before === after ? 'same' : 'changed');
  });

  test('as one place', () => {
    const change = contentDifference(sampleContent({ body: plain }), sampleContent({ body: bold }));
    expect(countChanges(change)).toBe(1);
  });
});

test('heading, byline and captions are compared by field', () => {
  const before = sampleContent();
  const after = sampleContent({ headline: '云湖市第一实验小学举行读书周', byline: before.byline.slice(0, 1) });
  const { changed, fields } = contentDifference(before, after);
  expect(changed).toBe(true);
  expect(fields.map(({ field }) => field)).toEqual(['headline', 'byline']);
  expect(contentDifference(before, before)).toMatchObject({ changed: false, fields: [] });
});

test('old and new text can be read back from the difference', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '𠮷'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = textDifference({ text: before }, { text: after });
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect(without('inserted')).toBe(before);
      expect(without('deleted')).toBe(after);
    }),
    { numRuns: 1_000 },
  );
});

test('the edit is the shortest there is', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const edits = shortestEdit(before, after).reduce(
        (sum, { kind, length }) => sum + (kind === 'same' ? 0 : length),
        0,
      );
      expect(edits).toBe(before.length + after.length - 2 * longestCommon(before, after));
    }),
    { numRuns: 1_000 },
  );
});

test('work is bounded: two long texts without anything in common are one replaced by the other', () => {
  expect(shortestEdit([...'甲'.repeat(50_000)], [...'乙'.repeat(50_000)])).toEqual([
    { kind: 'deleted', length: 50_000 },
    { kind: 'inserted', length: 50_000 },
  ]);
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [j, right] of b.entries()) {
      next.push(left === right ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
