import { breakHeadline } from '@/lib/composer/typography/headline';
import { itemize } from '@/lib/composer/typography/itemize';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fitParagraph } from '@/lib/composer/typography/paragraph';
import { prepareParagraph } from '@/lib/composer/typography/prepared-paragraph';
import { naturalWidth } from '@/lib/composer/typography/set-line';

/** 小标题: set in 黑, a little larger than the copy, centred, with half a line of air above and below. */

/** of the body size */
export const SUBHEAD_SIZE = 1.12;

/**
 * @param measure of the column, em of the body
 * @returns the lines of the subhead: one if it fits, else divided at a space or mark, else wherever the rules allow
 */
export function subheadLines(text: string, measure: number, metrics: Metrics): string[] {
  const room = measure / SUBHEAD_SIZE;
  const fits = (lines: string[]): boolean =>
    lines.every((line) => naturalWidth(itemize(line, 'heiBold', metrics)) <= room);
  if (fits([text])) return [text];
  for (const count of [2, 3]) {
    const sensible = breakHeadline(text, [], count, 'heiBold', metrics);
    if (sensible && fits(sensible.lines)) return sensible.lines;
  }
  return wrap(text, room, 'heiBold', metrics);
}

/** Plain line breaking of a short text without indent: captions, long subtitles. @param room em of the face */
export function wrap(text: string, room: number, face: 'heiBold' | 'kai', metrics: Metrics): string[] {
  const items = itemize(text, face, metrics);
  if (items.length === 0) return [];
  const [fit] = fitParagraph(prepareParagraph(items), { measure: room, indent: 0 });
  let from = 0;
  return (fit?.breaks ?? []).map((to) => {
    const line = items
      .slice(from, to)
      .map((item) => item.text)
      .join('');
    from = to;
    return line;
  });
}
