import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composerBlocks } from './composer-blocks';
import { composerReport } from './composer-report';
import type { BodyDoc, TextNode } from './content';
import { sampleContent } from './sample-content';

const words = (text: string): TextNode => ({ type: 'text', text });
const bold = (text: string): TextNode => ({ type: 'text', text, marks: [{ type: 'bold' }] });
const doc = (...content: BodyDoc['content']): BodyDoc => ({ type: 'doc', content });
const line = (...content: TextNode[]) => ({ type: 'paragraph' as const, content });

const asked = (body: BodyDoc): string =>
  JSON.stringify(
    composerReport(sampleContent({ body }), { reportId: 'r1', priority: 1, photos: [], headlineBreaks: [] }),
  );

describe('what a page is made of', () => {
  const plain = asked(doc(line(words('报名今晚截止。'))));

  test('is another when only bold changes: the layout of before no longer fits it', () => {
    const marked = asked(doc(line(words('报名'), bold('今晚'), words('截止。'))));
    expect(marked).not.toBe(plain);
    expect(asked(doc(line(words('报名'), bold('今晚截止'), words('。'))))).not.toBe(marked);
  });

  test('is the same however the editor cut its bold words, and without any', () => {
    const once = asked(doc(line(words('报名'), bold('今晚截止'), words('。'))));
    expect(asked(doc(line(words('报名'), bold('今晚'), bold('截止'), words('。'))))).toBe(once);
    expect(asked(doc(line(words('报名今晚'), { ...words('截止。'), marks: [] })))).toBe(plain);
    expect(plain).not.toContain('bold');
  });

  test('knows of no bold in a subhead, which is 黑 as it is', () => {
    const subhead = (node: TextNode) => asked(doc({ type: 'subhead', content: [node] }, line(words('正文。'))));
    expect(subhead(bold('须知'))).toBe(subhead(words('须知')));
  });
});

describe('bold words move with their text', () => {
  const item = (...content: TextNode[]) => ({ type: 'listItem' as const, content: [line(...content)] });

  test.each<[string, BodyDoc, string, [number, number][]]>([
    ['behind a point', doc({ type: 'bulletList', content: [item(bold('带'), words('证'))] }), '·带证', [[1, 2]]],
    ['behind a number', doc({ type: 'orderedList', content: [item(words('填'), bold('表'))] }), '1.填表', [[3, 4]]],
    [
      'when blanks at the ends fall away',
      doc(line(bold('  要'), words('紧'), bold('事 '))),
      '要紧事',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['when line breaks become a blank', doc(line(words('甲\n'), bold('\n\t乙'), words('丙'))), '甲 乙丙', [[2, 3]]],
  ])('%s', (_case, body, text, ranges) => {
    expect(composerBlocks(body)).toEqual([{ kind: 'paragraph', text, bold: ranges }]);
  });

  test('the words marked are the words that were bold, in any text', () => {
    const some = fc.string({
      unit: fc.constantFrom('甲', '乙', '，', 'a', '𠮷', ' ', '\n', '\t'),
      minLength: 1,
      maxLength: 5,
    });
    const nodes = fc.array(fc.tuple(some, fc.boolean()), { minLength: 1 });
    fc.assert(
      fc.property(nodes, (runs) => {
        const [block] = composerBlocks(doc(line(...runs.map(([text, isBold]) => (isBold ? bold : words)(text)))));
        const all = runs.map(([text]) => text).join('');
        expect(block?.text ?? '').toBe(all.replace(/[\t\r\n]+/g, ' ').trim());
        if (block?.kind !== 'paragraph') return;
        const ranges = block.bold ?? [];
        const letters = (text: string) => text.replace(/\s/g, '');
        const marked = ranges.map(([from, to]) => block.text.slice(from, to)).join('');
        expect(letters(marked)).toBe(letters(runs.map(([text, isBold]) => (isBold ? text : '')).join('')));
        ranges.forEach(([from, to], at) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
        });
      }),
    );
  });
});
