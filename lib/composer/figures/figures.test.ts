import { describe, expect, it } from 'vitest';
import type { Mark, TextMark, Zone } from '@/lib/composer/display-list';
import { formats } from '@/lib/composer/formats';
import { geometry } from '@/lib/composer/geometry';
import type { CopyLine } from '@/lib/composer/setting/copy-line';
import type { SetBlock } from '@/lib/composer/setting/set-block';
import { countCollisions } from './collisions';
import { measureFigures } from './figures';
import { fillOf } from './fill';
import { countKinsoku } from './kinsoku';
import { titleInversions } from './title-inversions';
import { countWidows } from './widows';

const page = geometry(formats.tabloid);
const { columnWidth, gutter } = page;
const pitch = page.format.pitch;

const text = (glyphs: string[], more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  role: 'body',
  face: 'song',
  size: 9,
  x: 0,
  y: 0,
  ink: 'black',
  glyphs: glyphs.map((glyph, at) => ({ text: glyph, x: at * 9 })),
  ...more,
});
const line = (more: Partial<CopyLine> = {}): CopyLine => ({
  reportId: 'r1',
  mark: text(['云', '湖']),
  line: 0,
  of: 1,
  head: false,
  weight: 2,
  gap: 0,
  ...more,
});
const block = (more: Partial<SetBlock> = {}): SetBlock => ({
  marks: [],
  lines: [],
  heading: { x: 0, y: 0, width: columnWidth, height: 3 * pitch },
  box: false,
  overset: 0,
  blanks: 0,
  warnings: [],
  ...more,
});
const zone = (column: number, from: number, columns: number, lines: number): Zone => ({
  reportId: 'r1',
  kind: 'report',
  headline: '',
  rect: { x: 0, y: 0, width: 0, height: 0 },
  grid: { column, line: from, columns, lines },
});

describe('collisions of headlines', () => {
  /** Two headings, the second right of the first by a gutter, lower by some lines. */
  const pair = (lower: number, away = gutter, box = false) => [
    block(),
    block({ heading: { x: columnWidth + away, y: lower * pitch, width: columnWidth, height: 3 * pitch }, box }),
  ];
  it.each([
    ['level with each other', pair(0), 1],
    ['level by one line', pair(2), 1],
    ['level by less than a line', pair(2.5), 0],
    ['one below the other', pair(3), 0],
    ['with a column between them', pair(0, columnWidth + 2 * gutter), 0],
    ['half a column apart', pair(0, columnWidth * 0.5), 1],
    ['touching each other', pair(0, 0), 1],
    ['one in a box', pair(0, gutter, true), 0],
    ['the other in a box', [block({ box: true }), ...pair(0).slice(1)], 0],
    ['whichever comes first', pair(0).reverse(), 1],
    ['of one column, one upon the other', [block(), block()], 0],
    ['none', [], 0],
  ])('%s', (_, blocks, count) => expect(countCollisions(blocks, page)).toBe(count));
});

describe('the share of the page that is filled', () => {
  const size = { columns: 2, lines: 4 };
  it.each([
    ['all', [zone(0, 0, 1, 4), zone(1, 0, 1, 4)], 1],
    ['a hole', [zone(0, 0, 1, 4), zone(1, 1, 1, 3)], 7 / 8],
    ['what two claim counts like a hole', [zone(0, 0, 2, 4), zone(1, 2, 1, 1)], 7 / 8],
    ['what three claim too', [zone(0, 0, 2, 4), zone(1, 2, 1, 1), zone(1, 2, 1, 1)], 7 / 8],
    ['what lies beyond the page fills nothing', [zone(0, 0, 1, 9), zone(2, 0, 1, 4)], 1 / 2],
    ['none', [], 0],
  ])('%s', (_, zones, share) => expect(fillOf(zones, size)).toBe(share));
});

describe('prohibited marks at line ends', () => {
  it.each([
    ['a comma at the start', ['，', '云'], 1],
    ['a closing quote at the start', ['”', '云'], 1],
    ['an opening quote at the end', ['云', '“'], 1],
    ['both', ['。', '云', '（'], 2],
    ['an opening quote at the start, a stop at the end', ['“', '云', '。'], 0],
    ['only the first of a Latin run counts', ['A,', '云'], 0],
    ['only the last of a Latin run counts', ['云', '(A'], 0],
    ['a full-width percent at the start', ['％', '云'], 1],
    ['a squared unit at the start', ['㎡', '云'], 1],
    ['a sign of money at the end', ['云', '￥'], 1],
    ['a sign of repetition at the start', ['々', '云'], 1],
    ['an ellipsis at the start', ['……', '云'], 0],
    ['an empty line', [], 0],
  ])('%s', (_, glyphs, count) => expect(countKinsoku([line({ mark: text(glyphs) })])).toBe(count));
});

describe('widows', () => {
  it.each([
    ['a last line of one character', { line: 2, of: 3, weight: 1 }, 1],
    ['a last line of two', { line: 2, of: 3, weight: 2 }, 0],
    ['a last line alone at the head of a column', { line: 2, of: 3, weight: 9, head: true }, 1],
    ['a line before the last at the head', { line: 1, of: 3, weight: 9, head: true }, 0],
    ['a short line before the last', { line: 1, of: 3, weight: 1 }, 0],
    ['a paragraph of one line', { line: 0, of: 1, weight: 1, head: true }, 0],
    ['the last of two lines', { line: 1, of: 2, weight: 1 }, 1],
  ])('%s', (_, more, count) => expect(countWidows([line(more)])).toBe(count));
});

describe('sizes of headlines against importance', () => {
  const headline = (reportId: string, size: number): Mark => text(['云'], { role: 'headline', reportId, size });
  const order = ['r1', 'r2', 'r3'];
  it.each<[string, Mark[], [number, number]]>([
    ['fall along the page', [headline('r1', 30), headline('r2', 20), headline('r3', 20)], [0, 3]],
    ['the last is the largest', [headline('r1', 30), headline('r2', 20), headline('r3', 40)], [2, 3]],
    ['the order of the marks says nothing', [headline('r3', 10), headline('r1', 30), headline('r2', 20)], [0, 3]],
    ['a report without headline is in no pair', [headline('r1', 30), headline('r3', 40)], [1, 1]],
    ['other text is no headline', [headline('r1', 30), text(['云'], { reportId: 'r2', size: 50 })], [0, 0]],
    [
      'a headline of no report is not asked',
      [headline('r1', 30), text(['云'], { role: 'headline', size: 50 })],
      [0, 0],
    ],
  ])('%s', (_, marks, counted) => expect(titleInversions(marks, order)).toEqual(counted));
});

describe('the figures of a page', () => {
  const size = { columns: page.columns, lines: page.lines + 1 };
  const copies = ['r1', 'r2'].map((id) => ({ report: { id } })) as never;

  it('are those of all its blocks', () => {
    const blocks = [
      block({
        overset: 2,
        blanks: 1,
        lines: [line({ line: 1, of: 2, weight: 1 }), line({ mark: text(['，']) })],
        marks: [text(['云'], { role: 'headline', reportId: 'r1', size: 20 })],
      }),
      block({
        heading: { x: columnWidth + gutter, y: 0, width: columnWidth, height: pitch },
        overset: 1,
        blanks: 3,
        marks: [text(['云'], { role: 'headline', reportId: 'r2', size: 30 })],
      }),
    ];
    const half = Math.floor(size.lines / 2);
    const zones = [zone(0, 0, size.columns, half), zone(0, half, size.columns, size.lines - half)];
    expect(measureFigures({ zones, blocks, copies, page, loadFactor: 0.81237 })).toEqual({
      fill: 1,
      overset: 3,
      blankLines: 4,
      collisions: 1,
      verticalSeams: 0,
      middleSeams: 1,
      titleInversions: [1, 1],
      kinsoku: 1,
      widows: 1,
      loadFactor: 0.812,
    });
  });

  it('count a gutter from top to foot, and the line of the last separator as the page', () => {
    const zones = [zone(0, 0, 1, size.lines), zone(1, 0, size.columns - 1, size.lines)];
    expect(measureFigures({ zones, blocks: [], copies, page, loadFactor: 1 })).toMatchObject({
      fill: 1,
      verticalSeams: 1,
      middleSeams: 0,
    });
    const short = [zone(0, 0, size.columns, page.lines)];
    const { fill } = measureFigures({ zones: short, blocks: [], copies, page, loadFactor: 1 });
    expect(fill).toBe(page.lines / size.lines);
  });
});
