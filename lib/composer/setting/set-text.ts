import type { Face, Ink, TextMark, TextRole } from '@/lib/composer/display-list';
import type { Item } from '@/lib/composer/typography/item';
import { itemize } from '@/lib/composer/typography/itemize';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { type Alignment, setLine } from '@/lib/composer/typography/set-line';

/** Everything about a line but its characters. Lengths in pt. */
export interface LinePosition {
  role: TextRole;
  face: Face;
  size: number;
  x: number;
  /** baseline */
  y: number;
  width: number;
  align: Alignment;
  ink?: Ink;
  reportId?: string;
}

export interface SetText {
  mark: TextMark;
  /** pt by which the line exceeds its width */
  excess: number;
}

/** Sets the units of one line as a mark of the display list. */
export function setItems(items: Item[], at: LinePosition): SetText {
  const { role, face, size, x, y, width, align, ink = 'black', reportId } = at;
  const line = setLine(items, width / size, align);
  const glyphs = line.glyphs.map((glyph) => ({ ...glyph, x: rounded(glyph.x * size) }));
  const mark: TextMark = {
    kind: 'text',
    role,
    face,
    size: rounded(size),
    x: rounded(x),
    y: rounded(y),
    ink,
    glyphs,
    ...(reportId === undefined ? {} : { reportId }),
  };
  return { mark, excess: line.excess * size };
}

/** Sets a text in one line at a place, as `setItems` does. */
export const setString = (text: string, at: LinePosition, metrics: Metrics): SetText =>
  setItems(itemize(text, at.face, metrics), at);

/** Thousandths of a point are finer than any press, and keep the list short. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
