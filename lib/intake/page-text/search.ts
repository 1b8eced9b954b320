/**
 * Reads the page from top to bottom and keeps the best ways to read it so far (a beam): each block is a
 * headline, a subhead, a new paragraph, the rest of a paragraph that broke off in any open report, or a
 * byline. Work is bounded: readings kept × strands open for each block.
 */
import { bylineMoves } from './byline-moves';
import type { PageView } from './page-view';
import type { Move, Option, Reading, Step, Strand } from './strand';
import { textMoves } from './text-moves';

/** Readings kept after each block, and reports that can still be continued. */
const KEPT = 20;
const OPEN_STRANDS = 7;

export interface PageDecision {
  moves: Move[];
  /** points of the reading that was chosen */
  score: number;
  /** readings that were grown on the way: the work, which is counted and not timed */
  steps: number;
}

/**
 * @param view blocks of the page and what is known of each @returns for every block what it is and which report it
 * belongs to
 */
export function decidePage(view: PageView): PageDecision {
  let readings: Reading[] = [{ score: 0, current: -1, strands: [], step: null, next: 0 }];
  let steps = 0;
  view.blocks.forEach((_, at) => {
    const grown: Reading[] = [];
    for (const reading of readings)
      for (const option of optionsFor(view, reading, at)) {
        steps++;
        grown.push(grow(view, reading, at, option));
      }
    readings = best(view, grown);
  });
  const ended = readings.map((reading) => ({
    reading,
    score: reading.score - reading.strands.reduce((sum, strand) => sum + charge(view, strand), 0),
  }));
  ended.sort((a, b) => b.score - a.score);
  const winner = ended[0];
  return { moves: movesOf(winner?.reading.step ?? null), score: winner?.score ?? 0, steps };
}

function optionsFor(view: PageView, reading: Reading, at: number): Option[] {
  const options = everyOption(view, reading, at);
  return view.single && reading.strands.length > 0
    ? options.filter(({ strand }) => strand.id === reading.current)
    : options;
}

function everyOption(view: PageView, reading: Reading, at: number): Option[] {
  const block = view.blocks[at];
  const current = reading.strands.find((strand) => strand.id === reading.current);
  if (block?.kind === 'byline') return bylineMoves(view, reading, current, at);
  if (block?.kind === 'credit' || block?.kind === 'furniture' || block?.kind === 'caption')
    return [
      ...aside(reading, current, at),
      ...(current && current.owes > 1 && block.kind !== 'credit' ? textMoves(view, reading, current, at) : []),
    ];
  return textMoves(view, reading, current, at);
}

function aside(reading: Reading, current: Strand | undefined, at: number): Option[] {
  const strand = current ?? {
    id: -1,
    titles: 0,
    paragraphs: 0,
    subheads: 0,
    last: -1,
    owes: 0,
    byline: 'none' as const,
    note: false,
    blocks: [at],
    after: 'title' as const,
    headless: true,
  };
  return [{ kind: 'aside', points: 0, strand: reading.current === -1 ? { ...strand, id: -1 } : strand }];
}

function grow(view: PageView, reading: Reading, at: number, option: Option): Reading {
  const { strand } = option;
  const step: Step = { move: { block: at, kind: option.kind, strand: strand.id }, before: reading.step };
  if (strand.id === -1) return { ...reading, score: reading.score + option.points, step };
  const others = reading.strands.filter((other) => other.id !== strand.id);
  let score = reading.score + option.points;
  let strands = [...others, strand];
  if (strands.length > OPEN_STRANDS) {
    const retired = strands[0];
    if (retired) score -= charge(view, retired);
    strands = strands.slice(1);
  }
  return { score, current: strand.id, strands, step, next: Math.max(reading.next, strand.id + 1) };
}

/** What a report lacks when the page is over: a body, the end of a sentence, a byline where all others have one. */
function charge(view: PageView, strand: Strand): number {
  const byline =
    strand.byline === 'none' && strand.paragraphs > 0
      ? Math.min(2.6, view.bylines === 0 ? 0 : 0.8 + view.bylines * 0.4)
      : 0;
  const body = strand.paragraphs === 0 ? (strand.note ? 0 : 4) : 0;
  const headline = strand.titles === 0 && !strand.note ? 1.5 : 0;
  const lonely = strand.subheads === 1 ? 1.2 : 0;
  const leadOnly = strand.byline === 'top' && strand.paragraphs <= 1 ? 1.2 : 0;
  return strand.owes + byline + body + headline + lonely + leadOnly;
}

function best(view: PageView, readings: Reading[]): Reading[] {
  const worth = new Map(readings.map((reading) => [reading, reading.score - due(view, reading)]));
  readings.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0));
  const kept: Reading[] = [];
  const seen = new Set<string>();
  for (const reading of readings) {
    const key = `${reading.current}/${reading.strands.map((s) => `${s.titles},${s.paragraphs > 0 ? 1 : 0},${s.subheads > 0 ? 1 : 0},${s.last},${s.byline},${s.after}`).join('|')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(reading);
    if (kept.length >= KEPT) break;
  }
  return kept;
}

/**
 * What the reports that are left behind lack already: without it, cutting a report in two would look good
 * for too long. One that broke off inside a sentence is expected to go on.
 */
function due(view: PageView, reading: Reading): number {
  let sum = 0;
  for (const strand of reading.strands)
    if (strand.id !== reading.current && strand.owes <= 1) sum += charge(view, strand);
  return sum;
}

function movesOf(last: Step | null): Move[] {
  const moves: Move[] = [];
  for (let step = last; step; step = step.before) moves.push(step.move);
  return moves.reverse();
}
