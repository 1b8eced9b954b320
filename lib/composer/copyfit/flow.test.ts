import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { prepareParagraph } from '@/lib/composer/typography/prepared-paragraph';
import { type CopyUnit, copyUnits } from './copy';
import { flowCopy } from './flow';
import { type MeasuredCopy, type MeasuredUnit, measureCopy } from './measured-copy';
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

/** A paragraph that offers these line counts, the first at no cost, each further one at 1 more; or a subhead. */
const inLines = (unit: number[] | { subhead: number }): MeasuredUnit =>
  Array.isArray(unit)
    ? {
        unit: { kind: 'paragraph', text: '', prepared: prepareParagraph([]) },
        base: unit[0] as number,
        options: unit.map((lines, at) => ({ lines, cost: at })),
      }
    : {
        unit: { kind: 'subhead', text: '' },
        subhead: [''],
        base: unit.subhead,
        options: [{ lines: unit.subhead, cost: 0 }],
      };
const copyOfLines = (...units: Parameters<typeof inLines>[0][]): MeasuredCopy => ({
  measure: 10,
  units: units.map(inLines),
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

  it('takes what costs least: another line count, blanks at the end, a last line alone', () => {
    expect(flowCopy(copyOfLines([4, 5]), columns(4))).toMatchObject({ picks: [4], cost: 0 });
    expect(flowCopy(copyOfLines([4, 5]), columns(5))).toMatchObject({ picks: [5], cost: 1, blanks: 0 });
    expect(flowCopy(copyOfLines([5, 4], [5]), columns(4, 7))?.cost).toBe(1 + 2 * 8);
    expect(flowCopy(copyOfLines([5], [5]), columns(4, 7))?.cost).toBe(8 + 18);
  });

  it('leaves at most three lines blank at the end', () => {
    expect(flowCopy(copyOfLines([5]), columns(8))).toMatchObject({ blanks: 3, cost: 3 * 8 });
    expect(flowCopy(copyOfLines([5]), columns(9))).toBeNull();
    expect(flowCopy(copyOfLines([5]), columns(4))).toBeNull();
  });

  it('leaves at most three lines blank before a subhead, which has two lines of copy under it', () => {
    const copy = (before: number, subhead: number) => copyOfLines([before], { subhead }, [4]);
    expect(flowCopy(copy(5, 2), columns(9, 2))).toMatchObject({ starts: [0, 5, 7], blanks: 0 });
    expect(flowCopy(copy(5, 2), columns(8, 6))).toMatchObject({ starts: [0, 8, 10], blanks: 3, cost: 3 * 11 });
    expect(flowCopy(copy(5, 3), columns(9, 7))).toBeNull();
  });

  it('lets a subhead that nothing follows stand at the very end', () => {
    expect(flowCopy(copyOfLines([6], { subhead: 2 }), columns(8))).toMatchObject({ starts: [0, 6], widows: 0 });
    expect(flowCopy(copyOfLines([6], { subhead: 2 }), columns(7, 1))).toBeNull();
    expect(flowCopy(copyOfLines([7], { subhead: 2 }), columns(8))).toBeNull();
    expect(flowCopy(copyOfLines([8], { subhead: 2 }), columns(8))).toBeNull();
  });
});
