import { describe, expect, it } from 'vitest';
import { testMetrics } from '@/lib/composer/test-support/test-metrics';
import { type CopyUnit, copyUnits } from './copy';
import { flowCopy } from './flow';
import { measureCopy } from './measured-copy';
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

  it('rather leaves a line blank than let a last line stand alone at a column head', () => {
    const runs = columns(4, 7);
    const flow = flowCopy(copyOf(47, 48), runs);
    expect(flow?.widows ?? 0).toBeLessThanOrEqual(1);
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
