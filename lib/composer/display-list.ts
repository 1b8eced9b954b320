/**
 * The display list is the page as it will be printed: every mark with its place, once.
 * PDF, SVG and hot zones are drawn from it and from nothing else, so what the desk shows
 * is what the press prints.
 *
 * All lengths are PostScript points (1/72 inch), the origin is the top left corner of the
 * trimmed page, y grows downwards, text is placed by its baseline.
 */

/** Faces of the newspaper: 宋 for copy, 黑 for headlines, subheads and bold words, 楷 for kickers, subtitles, bylines and captions; the bold 楷 only lends rare characters to headlines. */
export type Face = 'song' | 'songBold' | 'songBlack' | 'hei' | 'heiBold' | 'heiBlack' | 'kai' | 'kaiBold';

/** Named inks; each renderer knows its CMYK and its screen colour. `black` is K 100 and nothing else. */
export type Ink = 'black' | 'dark' | 'grey' | 'hairline' | 'tint' | 'red' | 'paper';

/** What a text is on the page; the proofs and the figures ask for it. */
export type TextRole =
  | 'body'
  | 'note'
  | 'subhead'
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'caption'
  | 'filler'
  | 'folio'
  | 'masthead';

/** One unit of setting: a Han character, a mark, a doubled dash, or a run of Latin letters and digits. */
export interface Glyph {
  /** the characters as written in the report */
  text: string;
  /** distance from the text's own x to the left edge of the glyph box, pt */
  x: number;
  /** where it is not its line's: bold words stand in 黑 among the 宋 of the copy */
  face?: Face;
}

export interface TextMark {
  kind: 'text';
  role: TextRole;
  face: Face;
  /** pt */
  size: number;
  x: number;
  /** baseline */
  y: number;
  ink: Ink;
  glyphs: Glyph[];
  reportId?: string;
}

export interface RuleMark {
  kind: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
  ink: Ink;
}

interface RectMark {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Ink;
  stroke?: Ink;
  strokeWidth?: number;
}

/** A drawing: fillers and seals. `d` is SVG path data in page points. */
export interface PathMark {
  kind: 'path';
  d: string;
  fill?: Ink;
  stroke?: Ink;
  strokeWidth?: number;
}

export interface PhotoMark {
  kind: 'photo';
  photoId: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** the part of the photo that is shown, as fractions of its width and height */
  crop: { x: number; y: number; width: number; height: number };
  reportId?: string;
}

export type Mark = TextMark | RuleMark | RectMark | PathMark | PhotoMark;

/** Where a report (or a filler) stands on the page: hot zone of the digital newspaper, cut line of the clipping. */
export interface Zone {
  reportId: string | null;
  kind: 'report' | 'filler';
  headline: string;
  /** pt */
  rect: { x: number; y: number; width: number; height: number };
  /** basic columns × lines, counted from the top left of the type area; height includes the separator line */
  grid: { column: number; line: number; columns: number; lines: number };
}

/** A set page, ready to be drawn. */
export interface Sheet {
  /** trimmed page, pt */
  width: number;
  height: number;
  /** pt of bleed on each side that the PDF adds around the trimmed page */
  bleed: number;
  marks: Mark[];
  zones: Zone[];
}
