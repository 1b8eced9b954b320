import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { prepareParagraph } from '@/lib/composer/typography/prepared-paragraph';
import { type CopyUnit, copyUnits } from './copy';
import { flowCopy } from './flow';
import { type MeasuredCopy, measureCopy } from './measured-copy';
import type { Run } from './slots';

const paragraph = (characters: number): string => `${'云湖晚报'.repeat(200).slice(0, characters - 1)}。`;

function unitsOf(body: { kind: 'paragraph' | 'subhead'; text: string }[]): CopyUnit[] {
  const report = {
    id: 'r1',
    priority: 1,
    kicker: null,
    headline: '云湖',
    subtitle: null,
    byline: '',
    editorsNote: null,
    body,
    photos: [],
    headlineBreaks: [],
  };
  return copyUnits(report, 1, testMetrics);
}

const copyOf = (...characters: number[]) =>
  measureCopy(
    unitsOf(characters.map((count) => ({ kind: 'paragraph' as const, text: paragraph(count) }))),
    10,
    testMetrics,
  );

/** Copy of paragraphs of which each offers these line counts, best first. */
const copyOfLines = (...paragraphs: number[][]): MeasuredCopy => ({
  measure: 10,
  units: paragraphs.map((choices) => ({
    unit: { kind: 'paragraph', text: '', prepared: prepareParagraph([]) },
    base: choices[0] as number,
    options: choices.map((lines, at) => ({ lines, cost: at })),
  })),
  lines: 0,
  flex: new Float64Array(),
});
const columns = (...lines: number[]): Run[] => lines.map((count, column) => ({ column, line: 0, lines: count }));

describe('flow', () => {
  it('fills the columns to the last line', () => {
    expect(flowCopy(copyOf(48, 48), columns(5, 5))).toMatchObject({
      picks: [5, 5],
      starts: [0, 5],
      blanks: 0,
      widows: 0,
    });
  });

  it('says no if the copy is too long or leaves too much', () => {
    expect(flowCopy(copyOf(48, 48), columns(4, 4))).toBeNull();
    expect(flowCopy(copyOf(48, 48), columns(9, 9))).toBeNull();
  });

  it('rather sets a paragraph tight and leaves lines blank than let its last line stand alone at a column head', () => {
    const copy = copyOfLines([5, 4], [5]);
    expect(flowCopy(copy, columns(5, 6))).toMatchObject({ picks: [5, 5], blanks: 1, widows: 0 });
    expect(flowCopy(copy, columns(4, 7))).toMatchObject({ picks: [4, 5], blanks: 2, widows: 0 });
  });

  it('counts the last lines that stand alone where nothing else fits', () => {
    expect(flowCopy(copyOfLines([5], [5]), columns(4, 7))).toMatchObject({ picks: [5, 5], blanks: 1, widows: 1 });
    expect(flowCopy(copyOfLines([5], [1], [5]), columns(4, 3, 4))).toMatchObject({ widows: 1 });
    expect(flowCopy(copyOfLines([4], [1], [5]), columns(4, 6))).toMatchObject({ widows: 0 });
  });

  it('rather begins a paragraph within a column than with its first line alone at the foot', () => {
    expect(flowCopy(copyOfLines([3, 4], [4, 5]), columns(4, 4))).toMatchObject({ picks: [4, 4], blanks: 0 });
  });

  it('moves a subhead that would stand at the foot to the next column', () => {
    const units = unitsOf([
      { kind: 'paragraph', text: paragraph(38) },
      { kind: 'subhead', text: '湖边的课堂' },
      { kind: 'paragraph', text: paragraph(38) },
    ]);
    const flow = flowCopy(measureCopy(units, 10, testMetrics), columns(6, 6));
    expect(flow?.starts.slice(1)).toEqual([6, 8]);
    expect(flow?.blanks).toBe(6 - (flow?.picks[0] as number));
  });
});
