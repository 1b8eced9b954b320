/**
 * The units that a line is made of. Chinese copy is set solid: most characters fill one em, a mark of
 * punctuation fills one em of which half is air that may be taken away, and a run of Latin letters or
 * digits keeps together with its own width. After W3C clreq §3 and GB/T 15834.
 */

export type ItemKind =
  | 'han'
  | 'open'
  | 'close'
  | 'pause'
  | 'stop'
  | 'dash'
  | 'middle'
  | 'connector'
  | 'latin'
  | 'space';

export interface Item {
  /** as written */
  text: string;
  kind: ItemKind;
  /** natural width, em */
  width: number;
  /** air at the left that a line start or a neighbour may take, em */
  left: number;
  /** air at the right that a line end or a neighbour may take, em */
  right: number;
  /** how far the ink of a narrow glyph is moved into its width, em */
  inset: number;
  /** may not begin a line */
  noStart: boolean;
  /** may not end a line */
  noEnd: boolean;
}

const OPENING = new Set('“‘（《〈「『【〔〖［｛');
const CLOSING = new Set('”’）》〉」』】〕〗］｝');
const PAUSING = new Set('，、；：');
const STOPPING = new Set('。！？．');
const MIDDLE = new Set('·・');
const CONNECTING = new Set('～－／〜');

/** Latin letters, digits, ASCII marks and what is written together with them. */
export const isLatin = (character: string): boolean => /^[!-~°℃℉µ±×÷À-ɏΑ-ωА-я]$/u.test(character);

/** The class of a single character; doubled dashes and Latin runs are put together by `itemize`. */
export function kindOf(character: string): ItemKind {
  if (OPENING.has(character)) return 'open';
  if (CLOSING.has(character)) return 'close';
  if (PAUSING.has(character)) return 'pause';
  if (STOPPING.has(character)) return 'stop';
  if (MIDDLE.has(character)) return 'middle';
  if (CONNECTING.has(character)) return 'connector';
  if (character === '—' || character === '…') return 'dash';
  if (/^\s$/u.test(character)) return 'space';
  return isLatin(character) ? 'latin' : 'han';
}

/** Marks that clreq's basic level keeps from the start of a line. */
export const startsNoLine = (kind: ItemKind): boolean =>
  kind === 'close' ||
  kind === 'pause' ||
  kind === 'stop' ||
  kind === 'middle' ||
  kind === 'connector' ||
  kind === 'space';
