import { SEPARATOR } from '@/lib/composer/geometry';
import { LONGEST_FLEX, type MeasuredCopy } from './measured-copy';
import { columnsWidth, photoChoices, type TextColumns } from './photo-choice';
import type { ReportCopy } from './report-copy';
import { BOX_LINES } from './setting';
import { divisions, headingSpans } from './variants';

/**
 * The least area a report can be set in, columns × lines, by its line counts alone: headline at its smallest,
 * photos at their lowest, copy at its tightest. Cheap enough to ask while reports are dragged between pages.
 * @returns Infinity if the report cannot be set at any width
 */
export function leastArea(copy: ReportCopy): number {
  const before = known.get(copy);
  if (before !== undefined) return before;
  const least = measured(copy);
  known.set(copy, least);
  return least;
}

const known = new WeakMap<ReportCopy, number>();

function measured(copy: ReportCopy): number {
  let least = Number.POSITIVE_INFINITY;
  for (let width = 1; width <= copy.grid.columns; width++) {
    for (const division of divisions(width, copy, copy.grid)) {
      const measured = copy.at(division.text.measure);
      const photos = leastPhotos(copy, division.text);
      if (photos === null) continue;
      for (const span of headingSpans(division, copy.rank)) {
        const room = columnsWidth(division.text, span, copy.grid.format.em);
        for (const heading of copy.headings(span, room, span === division.text.count)) {
          const slots = measured.lines - tightest(measured) + span * heading.height + photos;
          const lines =
            Math.max(Math.ceil(slots / division.text.count), heading.height + 1) + (division.box ? BOX_LINES : 0);
          if (lines <= copy.grid.lines) least = Math.min(least, width * (lines + SEPARATOR));
        }
      }
    }
  }
  return least;
}

function leastPhotos(copy: ReportCopy, text: TextColumns): number | null {
  const areas = photoChoices(copy, text).map((choices) =>
    choices.reduce((sum, choice) => sum + choice.columns * (choice.low + choice.captionLines + 1), 0),
  );
  return areas.length > 0 ? Math.min(...areas) : null;
}

/** Lines by which the copy can be set shorter than at its best. */
function tightest(measured: MeasuredCopy): number {
  for (let fewer = LONGEST_FLEX; fewer > 0; fewer--) {
    if (Number.isFinite(measured.flex[LONGEST_FLEX - fewer] as number)) return fewer;
  }
  return 0;
}
