import { leastArea } from './copyfit/least-area';
import type { ReportCopy } from './copyfit/report-copy';
import type { Geometry } from './geometry';
import { pageArea } from './load-factor';

/**
 * What the desk can do about a page that does not come out even. The composer never changes text: it says by how
 * many lines (of one basic column) and characters, and whose.
 */
export interface Proposal {
  /** null: of no particular report */
  reportId: string | null;
  code: 'cut' | 'drop' | 'add' | 'enlarge-photo';
  lines: number;
  characters: number;
}

/** Load to which an overfull page is brought, so that it can be composed and not only filled. */
const COMFORTABLE = 0.95;
const OFFERED = 3;

/** Lines that are too many. @returns 0 if the page could hold them */
const excessLines = (copies: ReportCopy[], grid: Geometry): number =>
  Math.max(0, Math.ceil(copies.reduce((sum, copy) => sum + leastArea(copy), 0) - COMFORTABLE * pageArea(grid)));

/** Least important reports that could be left out, longest reports that could be cut. */
export function shorteningProposals(copies: ReportCopy[], grid: Geometry): Proposal[] {
  const lines = excessLines(copies, grid);
  if (lines === 0) return [];
  const characters = lines * grid.format.charactersPerColumn;
  const drops = [...copies]
    .reverse()
    .slice(0, OFFERED)
    .map((copy) => ({
      reportId: copy.report.id,
      code: 'drop' as const,
      lines: leastArea(copy),
      characters: copy.characters,
    }));
  const enough = drops.filter((drop) => drop.lines >= lines);
  const cuts = [...copies]
    .filter((copy) => copy.characters > 2 * characters)
    .sort((a, b) => b.characters - a.characters)
    .slice(0, OFFERED)
    .map((copy) => ({ reportId: copy.report.id, code: 'cut' as const, lines, characters }));
  return [...cuts, ...(enough.length > 0 ? enough : drops)];
}

/** @param lines that are left over */
export function lengtheningProposals(copies: ReportCopy[], grid: Geometry, lines: number): Proposal[] {
  if (lines <= 0) return [];
  const characters = lines * grid.format.charactersPerColumn;
  const photos = copies
    .filter((copy) => copy.report.photos.length > 0)
    .slice(0, OFFERED)
    .map((copy) => ({ reportId: copy.report.id, code: 'enlarge-photo' as const, lines, characters: 0 }));
  return [{ reportId: null, code: 'add', lines, characters }, ...photos];
}
