/**
 * Sets one line of furniture: a title, a date, a list entry. Nothing here breaks lines; a text too
 * long for its room is set smaller, then cut with ….
 */
import type { Face, Ink, TextMark, TextRole } from '@/lib/composer/display-list';
import { itemize } from '@/lib/composer/typography/itemize';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { naturalWidth, setLine } from '@/lib/composer/typography/set-line';

export interface LineOfText {
  text: string;
  face: Face;
  /** pt */
  size: number;
  /** left edge, right edge or middle, after `align` */
  x: number;
  /** baseline */
  y: number;
  align?: 'left' | 'right' | 'middle';
  ink?: Ink;
  role?: TextRole;
  /** extra distance between units of setting, em */
  tracking?: number;
}

/** The mark of a line; its glyphs start at the line's left edge. */
export function setText(line: LineOfText, metrics: Metrics): TextMark {
  const { face, size, y, align = 'left', ink = 'black', role = 'folio', tracking = 0 } = line;
  const items = itemize(line.text, face, metrics);
  const { glyphs, natural } = setLine(items, naturalWidth(items), 'left');
  const width = (natural + tracking * Math.max(0, glyphs.length - 1)) * size;
  const x = align === 'left' ? line.x : align === 'right' ? line.x - width : line.x - width / 2;
  const placed = glyphs.map((glyph, at) => ({
    text: glyph.text,
    x: round((glyph.x + at * tracking) * size),
  }));
  return { kind: 'text', role, face, size, x: round(x), y: round(y), ink, glyphs: placed };
}

/** Width of a line as `setText` sets it, pt. */
export function textWidth(text: string, face: Face, size: number, metrics: Metrics): number {
  return naturalWidth(itemize(text, face, metrics)) * size;
}

/** The size at which the text fits the room, at most `size`. */
export function fittingSize(text: string, face: Face, size: number, room: number, metrics: Metrics): number {
  const width = textWidth(text, face, size, metrics);
  return width <= room ? size : round((size * room) / width);
}

/** The text, or as much of its beginning as fits the room with … behind it. */
export function cutToFit(text: string, face: Face, size: number, room: number, metrics: Metrics): string {
  if (textWidth(text, face, size, metrics) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, face, size, metrics) <= room) return shorter;
  }
  return '…';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
