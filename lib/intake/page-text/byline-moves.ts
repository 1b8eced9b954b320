/** Where a byline belongs: at the end of a report, or below its headline or lead. */
import { owes } from './continuation';
import type { PageView } from './page-view';
import { newStrand, type Option, type Reading, type Strand } from './strand';
import { textMoves } from './text-moves';

/** What a byline can be at this place: the end of an open report, its head, or the byline of a new one. */
export function bylineMoves(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  const block = view.blocks[at];
  if (!block) return [];
  const options: Option[] = [];
  for (const strand of reading.strands) {
    const here = strand.id === reading.current;
    const away = here ? 0 : -1.8;
    if (strand.paragraphs > 0 && strand.byline !== 'end')
      options.push({
        kind: 'bylineEnd',
        points: away + atEnd(strand, block.bracketed),
        strand: { ...strand, byline: 'end' },
      });
    if (here && strand.byline === 'none' && strand.paragraphs <= 2)
      options.push({ kind: 'bylineTop', points: atTop(strand, block.bracketed), strand: { ...strand, byline: 'top' } });
    if (here && strand.byline === 'end') options.push({ kind: 'bylineEnd', points: -4, strand });
  }
  const behindNothing: Strand = { ...newStrand(reading.next, at), headless: true, byline: 'end' };
  options.push({ kind: 'bylineEnd', points: -4, strand: behindNothing });
  if (block.bareNames) options.push(...asText(view, reading, current, at));
  return options;
}

function atEnd(strand: Strand, bracketed: boolean): number {
  const done = strand.owes > 1 ? -3 : 0.5;
  return done + (bracketed ? 1 : strand.paragraphs > 1 ? 0.3 : -0.5) - (strand.byline === 'top' ? 2 : 0);
}

function atTop(strand: Strand, bracketed: boolean): number {
  const standing = strand.paragraphs === 0 ? 1 : strand.paragraphs === 1 ? 0.6 : -0.8;
  return standing - (bracketed ? 1.2 : 0) - (strand.owes > 1 ? 3 : 0);
}

/** 金秋 or 高山 alone on a line may be two characters of a sentence or a title. */
function asText(view: PageView, reading: Reading, current: Strand | undefined, at: number): Option[] {
  return textMoves(view, reading, current, at).map((option) => ({
    ...option,
    points: option.points - 2,
    strand: { ...option.strand, owes: option.kind === 'continued' ? owes(view, at) : option.strand.owes },
  }));
}
