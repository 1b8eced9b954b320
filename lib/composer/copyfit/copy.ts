import type { BoldRange, ComposerReport } from '@/lib/composer/page';
import { emphasized } from '@/lib/composer/typography/emphasis';
import { itemize } from '@/lib/composer/typography/itemize';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { type PreparedParagraph, prepareParagraph } from '@/lib/composer/typography/prepared-paragraph';
import { syllables } from '@/lib/composer/typography/syllables';

/**
 * The copy of a report as the column sees it: editor's note, paragraphs and subheads in one stream. The byline
 * of the two leading reports stands under the headline, all others close with theirs in brackets.
 */
export type CopyUnit =
  | { kind: 'note' | 'paragraph'; text: string; prepared: PreparedParagraph }
  | { kind: 'subhead'; text: string };

/** Reports of this rank or better carry their byline under the headline, if it is no longer than a line can be. */
const BYLINE_ON_TOP = 2;
const LONGEST_TOP_BYLINE = 40;

/**
 * @param rank 1 = leading report of the page @returns whether the byline stands under the headline, not at the end
 */
export function hasTopByline(report: ComposerReport, rank: number): boolean {
  const length = [...report.byline.trim()].length;
  return rank <= BYLINE_ON_TOP && length > 0 && length <= LONGEST_TOP_BYLINE;
}

/** The byline as it stands under a headline. */
export const topByline = (report: ComposerReport): string =>
  report.byline.startsWith('□') ? report.byline : `□${report.byline}`;

/** @param rank 1 = leading report of the page */
export function copyUnits(report: ComposerReport, rank: number, metrics: Metrics): CopyUnit[] {
  const units: CopyUnit[] = [];
  const set = (kind: 'note' | 'paragraph', text: string, bold: readonly BoldRange[] = []): void => {
    const face = kind === 'note' ? 'kai' : 'song';
    const items = emphasized(itemize(text, face, metrics, syllables), bold, face, metrics);
    if (items.length > 0) units.push({ kind, text, prepared: prepareParagraph(items) });
  };
  const closing = hasTopByline(report, rank) || !report.byline.trim() ? '' : `（${report.byline.trim()}）`;
  const lastParagraph = report.body.findLastIndex((block) => block.kind === 'paragraph');
  if (report.editorsNote?.trim()) set('note', report.editorsNote.trim());
  report.body.forEach((block, at) => {
    const text = block.text.trim();
    if (block.kind === 'subhead') {
      if (text) units.push({ kind: 'subhead', text });
    } else set('paragraph', at === lastParagraph ? text + closing : text, fromStart(block));
  });
  if (lastParagraph < 0 && closing) set('paragraph', closing);
  return units;
}

/** The bold words of a paragraph whose leading blanks are not set. */
function fromStart({ text, bold = [] }: { text: string; bold?: BoldRange[] }): BoldRange[] {
  const blanks = text.length - text.trimStart().length;
  return bold.map(([from, to]) => [from - blanks, to - blanks]);
}

/** Characters (code points) of all copy, marks and blanks included. */
export const characterCount = (units: CopyUnit[]): number =>
  units.reduce((sum, unit) => sum + [...unit.text].length, 0);
