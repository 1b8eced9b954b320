import { spansBlock } from '@/lib/composer/copyfit/setting';
import { seams } from './seams';
import type { Placed } from './place';
import { COLLISION, SOFT_COLLISION } from './entry';

/**
 * The score of a whole page: what its reports cost, and what only the page as a whole shows. Lower is better;
 * about 40 is a good page, 100 a strained one.
 */
export interface PageShape {
  columns: number;
  /** with the last separator */
  lines: number;
  /** whether any report brings a photo */
  hasPhotos: boolean;
}

const WEIGHT = {
  seam: 5,
  middleSeam: 17,
  verticalSeam: 45,
  longVertical: 40,
  titleInversion: 9,
  placeInversion: 2.5,
  box: 6,
  wheel: 3,
  noDominant: 6,
};

/** of the page's area, from which a photo leads the eye */
const DOMINANT = 0.055;

/** @param pieces in order of importance; fillers have no setting */
export function pageScore(pieces: Placed[], page: PageShape, wheel: boolean): number {
  const { full, middle, vertical, longest } = seams(pieces, page);
  const boxes = pieces.filter((piece) => piece.setting?.box).length;
  return (
    pieces.reduce((sum, piece) => sum + (piece.setting?.cost ?? 0), 0) +
    collisions(pieces) +
    full * WEIGHT.seam +
    middle * WEIGHT.middleSeam +
    vertical * WEIGHT.verticalSeam +
    Math.max(0, longest - 0.55) * WEIGHT.longVertical +
    inversions(pieces, page) +
    Math.max(0, boxes - 2) * WEIGHT.box +
    (wheel ? WEIGHT.wheel : 0) +
    (page.hasPhotos && !hasDominantPicture(pieces, page) ? WEIGHT.noDominant : 0)
  );
}

function collisions(pieces: Placed[]): number {
  let cost = 0;
  for (const left of pieces) {
    if (!left.setting || !spansBlock(left.setting)) continue;
    for (const right of pieces) {
      if (!right.setting || left.column + left.columns !== right.column) continue;
      const bottom = Math.min(left.line + left.setting.headingLines, right.line + right.setting.headingLines);
      if (bottom - Math.max(left.line, right.line) >= 1)
        cost += left.setting.box || right.setting.box ? SOFT_COLLISION : COLLISION;
    }
  }
  return cost;
}

/** Pairs in which the lesser report has the larger headline or clearly the better place. */
function inversions(pieces: Placed[], page: PageShape): number {
  let cost = 0;
  for (const a of pieces) {
    for (const b of pieces) {
      if (a.piece >= b.piece || !a.setting || !b.setting) continue;
      if (a.setting.heading.size < b.setting.heading.size) cost += WEIGHT.titleInversion;
      if (prominence(a, page) < prominence(b, page) - 0.12) cost += WEIGHT.placeInversion;
    }
  }
  return cost;
}

/** Top before foot, left before right, large before small. */
function prominence(piece: Placed, page: PageShape): number {
  const size = Math.sqrt((piece.columns * piece.lines) / (page.columns * page.lines));
  return (1 - piece.line / page.lines) * 0.6 + (1 - piece.column / page.columns) * 0.2 + size * 0.6;
}

function hasDominantPicture(pieces: Placed[], page: PageShape): boolean {
  return pieces.some((piece) =>
    piece.setting?.photos.some((photo) => {
      const columns = (photo.columns * piece.columns) / (piece.setting?.text.count ?? 1);
      return columns * photo.lines >= DOMINANT * page.columns * page.lines;
    }),
  );
}
