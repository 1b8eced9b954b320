import type { FoundPage } from './place';

/**
 * "Another layout" must be another one: of pages that differ by a few lines only the best is offered. Where the
 * reports allow little else, the near ones are offered after all.
 */

/** lines within which two edges look alike */
const ALIKE = 9;
const FEWEST_OFFERED = 5;

/** @param pages best first; @returns best first */
export function distinctPages(pages: FoundPage[]): FoundPage[] {
  const different = unique(pages, 1);
  const offered = unique(different, ALIKE);
  const rest = different.filter((page) => !offered.includes(page));
  return [...offered, ...rest.slice(0, Math.max(0, FEWEST_OFFERED - offered.length))].sort((a, b) => a.score - b.score);
}

function unique(pages: FoundPage[], step: number): FoundPage[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const shape = shapeOf(page, step);
    if (seen.has(shape)) return false;
    seen.add(shape);
    return true;
  });
}

const shapeOf = ({ pieces }: FoundPage, step: number): string =>
  pieces
    .map(({ piece, column, line, columns, lines }) =>
      [piece, column, columns, Math.round(line / step), Math.round((line + lines) / step)].join(),
    )
    .sort()
    .join(' ');
