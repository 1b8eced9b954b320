/** What a piece of text can be where the reading stands: a title of some kind, a paragraph, or the rest of one. */
import { isFullLine, link, owes, sameParagraph } from './continuation';
import type { PageView } from './page-view';
import { continuesSentence, opensSentence } from './sentence-clues';
import { newStrand, type Option, type Reading, type Strand } from './strand';
import { titleMoves } from './title-moves';

/** Going on in another report than the one read last; the mixed columns of a page cost this each time. */
const SWITCH = 1.6;

/**
 * Two reports that stand one above the other break off at the foot of the same column; at the head of the
 * next column the upper one goes on, that is the one which was left first.
 */
const ABOVE = 0.4;

/** Where two reports have broken off, standing next to each other says little. */
const DOUBT = 1.2;

/**
 * What a block of text can be at this place: title, subtitle, note, a new paragraph, the rest of one, a repetition.
 */
export function textMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const kind = view.blocks[at]?.kind;
  if (kind === 'subtitle') return subtitleMoves(view, reading, current, at);
  if (kind === 'note') return noteMoves(view, reading, current, at);
  const options = [...titleMoves(view, reading, current, at), ...paragraphMoves(view, reading, current, at)];
  if (view.repeats.has(at) && current) options.push({ kind: 'repeat', points: 3, strand: current });
  return options;
}

function paragraphMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const options: Option[] = [];
  const waiting = reading.strands.filter((strand) => strand.owes > 0.5 && strand.last >= 0);
  const mixed = waiting.length > 1 && !(current?.last === at - 1 && isFullLine(view, at - 1));
  for (const strand of reading.strands) {
    const here = strand.id === reading.current;
    if (strand.last >= 0 && strand.after === 'text') {
      const goesOn = strand.owes > 0.5 ? link(view, strand.last, at) : here ? sameParagraph(view, strand.last, at) : -9;
      if (goesOn > -8)
        options.push({
          kind: 'continued',
          points:
            goesOn +
            (waiting.length > 1 ? Math.min(0, nearness(view, strand, waiting, at)) : 0) -
            (here ? 0 : mixed ? -ABOVE : SWITCH) -
            (mixed && at === strand.last + 1 ? DOUBT : 0),
          strand: { ...strand, blocks: withBlock(strand, at), last: at, owes: owes(view, at) },
        });
    }
    const fits = here ? 0 : (current ? Math.min(0.6, nearness(view, strand, [current], at) * 0.3) : 0) - SWITCH - 0.9;
    const hopeless = !here && (strand.byline === 'end' || fits - (strand.after === 'text' ? strand.owes : 0) < -4);
    if (!hopeless) options.push(paragraph(view, strand, at, fits));
  }
  const item = view.blocks[at]?.ornament && current?.byline === 'end' ? 2.5 : 0;
  const orphan = { ...newStrand(reading.next, at), headless: true };
  options.push({ ...paragraph(view, orphan, at, (reading.strands.length === 0 ? -0.5 : -2.5) + item), kind: 'orphan' });
  return options;
}

function paragraph(view: PageView, strand: Strand, at: number, extra: number): Option {
  let points = extra + startOf(view, at);
  if (strand.after === 'text') points -= strand.owes;
  if (strand.byline === 'end') points -= 3;
  return {
    kind: 'paragraph',
    points,
    strand: {
      ...strand,
      blocks: withBlock(strand, at),
      paragraphs: strand.paragraphs + 1,
      last: at,
      owes: owes(view, at),
      after: 'text',
    },
  };
}

/** A sentence opens here, or cannot; a title-like line without an end is a poor paragraph. */
function startOf(view: PageView, at: number): number {
  const known = view.starts[at];
  if (known !== undefined) return known;
  const bare = view.blocks[at]?.bare ?? '';
  const title = view.titles[at] ?? -9;
  let points =
    (opensSentence(bare) && !(title > 0 && /^["“]/.test(bare)) ? 0.8 : 0) - (continuesSentence(bare) ? 2 : 0);
  if (view.blocks[at]?.ornament || view.speaks[at] || view.verses[at]) points += 1.2;
  if (title > 0 && owes(view, at) > 0) points -= 0.5 + title * 0.4;
  view.starts[at] = points;
  return points;
}

/** How much rather the words of the block belong to this report than to the others that wait for text. */
function nearness(view: PageView, strand: Strand, others: readonly Strand[], at: number): number {
  const own = kinship(view, strand, at);
  const rival = others.reduce((most, other) => (other === strand ? most : Math.max(most, kinship(view, other, at))), 0);
  return Math.max(-2.5, Math.min(2.5, own - rival));
}

function kinship(view: PageView, strand: Strand, at: number): number {
  let most = 0;
  for (const block of strand.blocks) most = Math.max(most, view.page.kinship(block, at));
  return most;
}

const withBlock = (strand: Strand, at: number): readonly number[] => [...strand.blocks.slice(-11), at];

function subtitleMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const options: Option[] = [];
  if (current && current.paragraphs === 0)
    options.push({ kind: 'subtitle', points: 2, strand: { ...current, titles: current.titles + 1 } });
  else if (current) options.push({ ...paragraph(view, current, at, -1), kind: 'paragraph' });
  options.push({
    kind: 'headline',
    points: current && current.paragraphs === 0 ? -3 : 0,
    strand: { ...newStrand(reading.next, at), titles: 1 },
  });
  return options;
}

function noteMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const noted = (strand: Strand): Strand => ({
    ...strand,
    note: true,
    paragraphs: strand.paragraphs,
    last: at,
    owes: owes(view, at),
    after: 'text',
  });
  const options: Option[] = [
    { kind: 'note', points: current && current.paragraphs === 0 ? -2 : 0, strand: noted(newStrand(reading.next, at)) },
  ];
  if (current) options.push({ kind: 'note', points: current.paragraphs === 0 ? 1.5 : -1, strand: noted(current) });
  return options;
}
