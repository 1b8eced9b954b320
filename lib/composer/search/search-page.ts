import { settle } from './settle';
import type { ReportCopy } from '@/lib/composer/copyfit/report-copy';
import { type Geometry, SEPARATOR } from '@/lib/composer/geometry';
import { anchorMasks, settleAnchors } from './anchors';
import { areaBounds, type AreaBounds } from './area';
import type { Entry } from './entry';
import { distinctPages } from './distinct';
import { MOST_PIECES, packages } from './packages';
import { fillerShelves, reportShelves, type Settings } from './pieces';
import { type FoundPage, placeEntry } from './place';
import type { Shelf } from './shelf';
import { solveSlicing } from './slicing';
import { findWheels } from './wheel';

export interface PageSearch {
  copies: ReportCopy[];
  /** of each report */
  settings: Settings[];
  fillers: number;
  grid: Geometry;
  /** joins after which the search turns thrifty */
  effort: number;
}

/** parts kept for each set and size: more of small pages, whose search is quick */
const KEPT_OF_FEW = 12;
const KEPT_OF_MANY = 6;
const FEW = 7;
const WHEELS = 12;
const WHEEL_BUDGET = 3_000_000;

/** @returns pages with different rectangles, best first; empty if there is none */
export function searchPage(search: PageSearch): FoundPage[] {
  const { copies, settings, grid } = search;
  const height = grid.lines + SEPARATOR;
  const pieces = arrange(search);
  if (!pieces) return [];
  const bounds = areaBounds(pieces.shelves, grid.columns * height);
  if ((bounds.least[bounds.all] as number) > bounds.page || (bounds.most[bounds.all] as number) < bounds.page)
    return [];
  const anchors = anchorMasks(pieces.anchors);
  const effort = { joins: 0, thrift: search.effort };
  const count = pieces.shelves.length;
  const table = solveSlicing({
    shelves: pieces.shelves,
    anchors,
    bounds,
    columns: grid.columns,
    height,
    kept: count <= FEW ? KEPT_OF_FEW : KEPT_OF_MANY,
    effort,
  });
  const whole = table[bounds.all]?.[grid.columns]?.at(height) ?? [];
  const wheels = findWheels({
    table,
    pieces: count,
    columns: grid.columns,
    height,
    anchors,
    kept: WHEELS,
    most: WHEEL_BUDGET,
  });
  const shape = {
    columns: grid.columns,
    lines: height,
    hasPhotos: copies.some(({ report }) => report.photos.length > 0),
  };
  const found = [...whole, ...wheels].map((entry: Entry): FoundPage => {
    const placed = placeEntry(entry, { column: 0, line: 0, columns: grid.columns, lines: height });
    const score = settle(
      placed,
      shape,
      entry.kind === 'wheel',
      (piece) => settings[piece.piece]?.[piece.columns]?.[piece.lines - SEPARATOR] ?? [],
    );
    return { kind: entry.kind === 'wheel' ? 'wheel' : 'slicing', score, pieces: placed };
  });
  return distinctPages(found.sort((a, b) => a.score - b.score));
}

/** Lays out the pieces: reports (some packed), then fillers, with their anchors. */
function arrange(
  search: PageSearch,
): { shelves: (Shelf | undefined)[][]; anchors: ReturnType<typeof settleAnchors> } | null {
  const { copies, settings, grid, fillers } = search;
  const wanted = copies.map((copy) => copy.report.anchor);
  const loose = copies.map((_, at) => at).filter((at) => at > 0 && !wanted[at]);
  const fixed = copies.length - loose.length;
  const groups = packages(loose.length, MOST_PIECES - fixed - fillers);
  if (!groups) return null;
  const members = [
    ...copies
      .map((_, at) => at)
      .filter((at) => at === 0 || wanted[at])
      .map((at) => [at]),
    ...groups.map((group) => group.map((at) => loose[at] as number)),
  ];
  members.sort((a, b) => (a[0] as number) - (b[0] as number));
  const single = settings.map((list, piece) => reportShelves(piece, list, grid));
  const shelves = members.map((group) =>
    packed(
      group.map((at) => single[at] as (Shelf | undefined)[]),
      grid,
    ),
  );
  const anchors = members.map(([first]) => wanted[first as number]);
  for (let filler = 0; filler < fillers; filler++) {
    shelves.push(fillerShelves(copies.length + filler, grid));
    anchors.push(filler === 0 ? 'BR' : undefined);
  }
  return { shelves, anchors: settleAnchors(anchors) };
}

/** The shelves of a package: all ways to set its reports together. */
function packed(shelves: (Shelf | undefined)[][], grid: Geometry): (Shelf | undefined)[] {
  if (shelves.length === 1) return shelves[0] as (Shelf | undefined)[];
  const height = grid.lines + SEPARATOR;
  const bounds: AreaBounds | null = null;
  const effort = { joins: 0, thrift: 200_000 };
  const table = solveSlicing({
    shelves,
    anchors: anchorMasks([]),
    bounds,
    columns: Math.min(5, grid.columns),
    height,
    kept: 3,
    effort,
  });
  return table[(1 << shelves.length) - 1] as (Shelf | undefined)[];
}
