import { breakHeadline } from '@/lib/composer/typography/headline';
import { itemize } from '@/lib/composer/typography/itemize';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { naturalWidth } from '@/lib/composer/typography/set-line';
import { wrap } from '@/lib/composer/typography/wrap';

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
