/** What a piece of text can be where the reading stands: a title of some kind, a paragraph, or the rest of one. */
import { link, owes, sameParagraph } from './continuation';
import type { PageView } from './page-view';
import type { Option } from './search';
import { continuesSentence, opensSentence } from './sentence-clues';
import { newStrand, type Reading, type Strand } from './strand';
import { titleMoves } from './title-moves';

/** Going on in another report than the one read last; the mixed columns of a page cost this each time. */
const SWITCH = 1.6;

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
  for (const strand of reading.strands) {
    const here = strand.id === reading.current;
    if (strand.last >= 0 && strand.after === 'text') {
      const goesOn = strand.owes > 0.5 ? link(view, strand.last, at) : here ? sameParagraph(view, strand.last, at) : -9;
      if (goesOn > -8) options.push({ kind: 'continued', points: goesOn - (here ? 0 : SWITCH), strand: { ...strand, last: at, owes: owes(view, at) } });
    }
    const fits = here ? 0 : nearness(view, strand, current, at) - SWITCH - 0.9;
    if (strand.byline !== 'end' || here) options.push(paragraph(view, strand, at, fits));
  }
  const orphan = { ...newStrand(reading.next, at), headless: true };
  options.push({ ...paragraph(view, orphan, at, reading.strands.length === 0 ? -0.5 : -2.5), kind: 'orphan' });
  return options;
}

function paragraph(view: PageView, strand: Strand, at: number, extra: number): Option {
  let points = extra + startOf(view, at);
  if (strand.after === 'text') points -= strand.owes;
  if (strand.byline === 'end') points -= 3;
  return { kind: 'paragraph', points, strand: { ...strand, paragraphs: strand.paragraphs + 1, last: at, owes: owes(view, at), after: 'text' } };
}

/** A sentence opens here, or cannot; a title-like line without an end is a poor paragraph. */
function startOf(view: PageView, at: number): number {
  const known = view.starts[at];
  if (known !== undefined) return known;
  const bare = view.blocks[at]?.bare ?? '';
  const title = view.titles[at] ?? -9;
  let points = (opensSentence(bare) && !(title > 0 && /^["“]/.test(bare)) ? 0.8 : 0) - (continuesSentence(bare) ? 2 : 0);
  if (title > 0 && owes(view, at) > 0) points -= 0.5 + title * 0.4;
  view.starts[at] = points;
  return points;
}

/** Do the words of the block rather belong to that report than to the current one? */
function nearness(view: PageView, strand: Strand, current: Strand | undefined, at: number): number {
  const like = (s: Strand | undefined) => (s ? Math.max(view.page.likeness(s.first, at), s.last >= 0 ? view.page.likeness(s.last, at) : 0) : 0);
  return Math.max(-1, Math.min(2.5, (like(strand) - like(current)) * 8));
}

function subtitleMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const options: Option[] = [];
  if (current && current.paragraphs === 0) options.push({ kind: 'subtitle', points: 2, strand: { ...current, titles: current.titles + 1 } });
  else if (current) options.push({ ...paragraph(view, current, at, -1), kind: 'paragraph' });
  options.push({ kind: 'headline', points: current && current.paragraphs === 0 ? -3 : 0, strand: { ...newStrand(reading.next, at), titles: 1 } });
  return options;
}

function noteMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const noted = (strand: Strand): Strand => ({ ...strand, note: true, paragraphs: strand.paragraphs, last: at, owes: owes(view, at), after: 'text' });
  const options: Option[] = [{ kind: 'note', points: current && current.paragraphs === 0 ? -2 : 0, strand: noted(newStrand(reading.next, at)) }];
  if (current) options.push({ kind: 'note', points: current.paragraphs === 0 ? 1.5 : -1, strand: noted(current) });
  return options;
}
