import { type Geometry, spanWidth } from '@/lib/composer/geometry';
import type { Heading } from './heading';
import type { PhotoChoice, TextColumns } from './photo-choice';

/**
 * How a block of some basic columns may be divided into text columns: as many as it has (正栏), one fewer
 * (破栏, a change of measure that marks a report out), or inside a box.
 */
export interface Division {
  text: TextColumns;
  box: boolean;
  cost: number;
}

/** A division with a heading and sizes for its photos: all that is chosen before the height. */
export interface Configuration {
  width: number;
  division: Division;
  heading: Heading;
  choices: PhotoChoice[];
}

const NARROWEST = 10;
const WIDEST = 26;
const WIDEST_GAP = 2.4;
/** characters up to which a report may be boxed or change its measure */
const SMALL_REPORT = 460;

/**
 * @param width of the block, basic columns @returns ways to divide it into text columns, with or without a box, each
 * with its cost
 */
export function divisions(width: number, report: { rank: number; characters: number }, grid: Geometry): Division[] {
  const leading = report.rank <= 2;
  const small = report.characters < SMALL_REPORT;
  const found: Division[] = [];
  const add = (count: number, box: boolean): void => {
    const text = textColumns(spanWidth(grid, width), count, box, grid);
    if (text) found.push({ text, box, cost: (box ? 1.5 : 0) + (count !== width && !box ? 1 : 0) });
  };
  add(width, false);
  if (width >= 3 && (leading || small)) add(width - 1, false);
  if (!leading && small && width >= 2) {
    add(width, true);
    if (width >= 3) add(width - 1, true);
  }
  return found;
}

function textColumns(width: number, count: number, box: boolean, grid: Geometry): TextColumns | null {
  const { em } = grid.format;
  const inner = width / em - (box ? 2 : 0);
  const gutter = grid.gutter / em;
  const measure = Math.floor((inner - (count - 1) * gutter) / count + 1e-6);
  if (measure < NARROWEST || measure > WIDEST) return null;
  const gap = count > 1 ? (inner - count * measure) / (count - 1) : 0;
  return gap > WIDEST_GAP ? null : { count, measure, gap };
}

/** Text columns that a headline may span: all, or the left half and more with copy climbing beside it. */
export function headingSpans(division: Division, rank: number): number[] {
  const { count } = division.text;
  const spans = [count];
  if (count < 2 || division.box) return spans;
  for (let span = Math.max(1, Math.ceil(count / 2)); span < count; span++) {
    if ((span >= 2 || count <= 3) && count - span <= (rank === 1 ? 3 : 2)) spans.push(span);
  }
  return spans;
}
