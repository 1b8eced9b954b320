import { blockStyle } from './copyfit/block-style';
import type { ReportCopy } from './copyfit/report-copy';
import type { Geometry } from './geometry';
import { ENGINE_VERSION, type Layout, type LayoutBlock } from './layout';
import { pageArea } from './load-factor';
import type { PageBrief } from './page';
import { type PreparedPage, preparePage } from './prepared-page';
import { lengtheningProposals, type Proposal, shorteningProposals } from './proposal';
import { areaRange } from './search/area';
import { reportSettings, reportShelves, type Settings } from './search/pieces';
import type { FoundPage, Placed } from './search/place';
import { searchPage } from './search/search-page';
import type { Metrics } from './typography/metrics';

/**
 * Composes a page: finds the layouts in which every report fits its block to the line and the blocks fill the
 * page. The same brief gives the same candidates, byte for byte.
 */
export interface ComposeOptions {
  /** layouts wanted at most */
  candidates?: number;
  /** false: an underfull page is refused instead of filled with 公益广告 */
  fillers?: boolean;
  /** joins of parts after which the search keeps fewer alternatives; bounds the work by count */
  effort?: number;
}

export type ComposeProblem =
  | { code: 'no-reports' | 'too-many-reports' | 'no-layout' }
  | { code: 'unsettable' | 'photos-left-out'; reportId: string };

export type ComposeResult =
  | { kind: 'composed'; candidates: Layout[]; loadFactor: number; proposals: Proposal[]; problems: ComposeProblem[] }
  | { kind: 'overfull' | 'underfull'; loadFactor: number; proposals: Proposal[]; problems: ComposeProblem[] }
  | { kind: 'impossible'; loadFactor: number; proposals: Proposal[]; problems: ComposeProblem[] };

const CANDIDATES = 18;
const EFFORT = 1_500_000;
/** load below which a page without layout is not called overfull */
const TIGHT = 0.9;

/**
 * @param brief the page and its reports; the order of importance is that of `priority`
 * @param metrics advance widths of the fonts
 * @returns candidates best first, or why there are none with what the desk can do
 */
export function composePage(brief: PageBrief, metrics: Metrics, options: ComposeOptions = {}): ComposeResult {
  return composePrepared(preparePage(brief, metrics), options);
}

/** `composePage` for a page that was prepared before. */
export function composePrepared(
  { page: grid, copies: prepared, loadFactor: load }: PreparedPage,
  options: ComposeOptions = {},
): ComposeResult {
  const refuse = (
    kind: 'overfull' | 'underfull' | 'impossible',
    proposals: Proposal[],
    problems: ComposeProblem[],
  ): ComposeResult => ({
    kind,
    loadFactor: load,
    proposals,
    problems,
  });
  if (prepared.length === 0)
    return refuse('underfull', lengtheningProposals(prepared, grid, pageArea(grid)), [{ code: 'no-reports' }]);
  const fitted = prepared.map((copy, piece) => fit(copy, piece, grid));
  const copies = fitted.map(({ copy }) => copy);
  const settings = fitted.map((one) => one.settings);
  const areas = fitted.map(({ area }) => area);
  const unsettable = copies.filter((_, at) => areas[at]?.[1] === 0);
  if (unsettable.length > 0) {
    return refuse(
      'impossible',
      [],
      unsettable.map(({ report }) => ({ code: 'unsettable', reportId: report.id })),
    );
  }
  const least = areas.reduce((sum, [low]) => sum + low, 0);
  const most = areas.reduce((sum, [, high]) => sum + high, 0);
  const page = pageArea(grid);
  if (least > page) return refuse('overfull', shorteningProposals(copies, grid), []);
  if (most < page && options.fillers === false)
    return refuse('underfull', lengtheningProposals(copies, grid, page - most), []);
  const found = search(copies, settings, grid, { most, page, options });
  if (found.length === 0) {
    return load > TIGHT
      ? refuse('overfull', shorteningProposals(copies, grid), [{ code: 'no-layout' }])
      : refuse('impossible', [], [{ code: copies.length > 2 * CANDIDATES ? 'too-many-reports' : 'no-layout' }]);
  }
  return {
    kind: 'composed',
    candidates: found.slice(0, options.candidates ?? CANDIDATES).map((one) => layoutOf(one, copies)),
    loadFactor: load,
    proposals: lengtheningProposals(copies, grid, fillerLines(found[0] as FoundPage, copies.length)),
    problems: copies
      .filter(({ report, yields }) => report.photos.length > yields.photos)
      .map(({ report }) => ({ code: 'photos-left-out', reportId: report.id })),
  };
}

interface Fitted {
  copy: ReportCopy;
  settings: Settings;
  area: [number, number];
}

/** The settings of a report; if it has none that fills a block, with one thing after the other given up. */
function fit(copy: ReportCopy, piece: number, grid: Geometry): Fitted {
  const settings = reportSettings(copy);
  const area = areaRange(reportShelves(piece, settings, grid));
  const next = area[1] === 0 ? copy.yielding() : null;
  return next ? fit(next, piece, grid) : { copy, settings, area };
}

/** Tries with as few fillers as the reports allow. */
function search(
  copies: ReportCopy[],
  settings: Settings[],
  grid: Geometry,
  { most, page, options }: { most: number; page: number; options: ComposeOptions },
): FoundPage[] {
  const fewest = most >= page ? 0 : page - most < page * 0.4 ? 1 : 2;
  const allowed = options.fillers === false ? 0 : Math.max(fewest + 1, 2);
  for (let fillers = fewest; fillers <= allowed; fillers++) {
    const found = searchPage({ copies, settings, fillers, grid, effort: options.effort ?? EFFORT });
    if (found.length > 0) return found;
  }
  return [];
}

function layoutOf({ kind, score, pieces }: FoundPage, copies: ReportCopy[]): Layout {
  const blocks = pieces
    .map((placed) => blockOf(placed, copies))
    .sort((a, b) => a.grid.line - b.grid.line || a.grid.column - b.grid.column);
  return { engineVersion: ENGINE_VERSION, kind, score: Math.round(score * 100) / 100, blocks };
}

function blockOf({ piece, setting, column, line, columns, lines }: Placed, copies: ReportCopy[]): LayoutBlock {
  const grid = { column, line, columns, lines };
  const copy = copies[piece];
  if (!copy || !setting)
    return { id: `filler-${piece - copies.length + 1}`, kind: 'filler', reportId: null, grid, style: null };
  return { id: copy.report.id, kind: 'report', reportId: copy.report.id, grid, style: blockStyle(setting, copy) };
}

const fillerLines = (found: FoundPage, reports: number): number =>
  found.pieces.filter(({ piece }) => piece >= reports).reduce((sum, { columns, lines }) => sum + columns * lines, 0);
