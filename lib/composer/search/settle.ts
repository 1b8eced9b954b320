import type { Setting } from '@/lib/composer/copyfit/setting';
import type { Placed } from './place';
import { type PageShape, pageScore } from './score';

/**
 * With the rectangles of a page fixed, each report may still choose among the settings that fill its rectangle.
 * They are changed one at a time while the page as a whole gains.
 * @param alternatives settings of a piece for its rectangle
 * @returns the score reached; `pieces` hold the chosen settings
 */
export function settle(
  pieces: Placed[],
  page: PageShape,
  wheel: boolean,
  alternatives: (placed: Placed) => readonly Setting[],
): number {
  let score = pageScore(pieces, page, wheel);
  for (let round = 0; round < 3; round++) {
    let gained = false;
    for (const piece of pieces) {
      for (const setting of alternatives(piece)) {
        const before = piece.setting;
        if (setting === before) continue;
        piece.setting = setting;
        const changed = pageScore(pieces, page, wheel);
        if (changed < score - 1e-9) {
          score = changed;
          gained = true;
        } else piece.setting = before;
      }
    }
    if (!gained) break;
  }
  return score;
}
