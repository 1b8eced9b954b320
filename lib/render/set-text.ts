/**
 * Sets one line of furniture: a title, a date, a list entry. Nothing here breaks lines; a text too
 * long for its room is set smaller, then cut with ….
 */
import type { Face, Glyph, Ink, TextMark, TextRole } from '@/lib/composer/display-list';
import type { Measure } from './measure';

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
  /** extra distance between characters, em */
  tracking?: number;
}

const BLANK = 0.5;

/** The mark of a line; its glyphs start at the line's left edge. */
export function setText(line: LineOfText, measure: Measure): TextMark {
  const { face, size, y, align = 'left', ink = 'black', role = 'folio', tracking = 0 } = line;
  const glyphs: Glyph[] = [];
  let pen = 0;
  for (const character of line.text) {
    const width = character === ' ' ? BLANK : measure.advance(face, character);
    if (character.trim()) glyphs.push({ text: character, x: round(pen * size) });
    pen += width + tracking;
  }
  const width = (pen - tracking) * size;
  const x = align === 'left' ? line.x : align === 'right' ? line.x - width : line.x - width / 2;
  return { kind: 'text', role, face, size, x: round(x), y: round(y), ink, glyphs };
}

/** Width of a line as `setText` sets it, pt. */
export function textWidth(
  text: string,
  face: Face,
  size: number,
  measure: Measure,
  tracking = 0,
): number {
  const characters = Array.from(text);
  const em = characters.reduce(
    (sum, each) => sum + (each === ' ' ? BLANK : measure.advance(face, each)) + tracking,
    -tracking,
  );
  return Math.max(0, em * size);
}

/** The size at which the text fits the room, at most `size`. */
export function fittingSize(
  text: string,
  face: Face,
  size: number,
  room: number,
  measure: Measure,
): number {
  const width = textWidth(text, face, size, measure);
  return width <= room ? size : round((size * room) / width);
}

/** The text, or as much of its beginning as fits the room with … behind it. */
export function cutToFit(
  text: string,
  face: Face,
  size: number,
  room: number,
  measure: Measure,
): string {
  if (textWidth(text, face, size, measure) <= room) return text;
  const characters = Array.from(text);
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidth(shorter, face, size, measure) <= room) return shorter;
  }
  return '…';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
