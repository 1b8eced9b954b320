import type { Glyph } from '@/lib/composer/display-list';

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
  /** how far a glyph is moved so that its ink stands in the middle of its width, em; negative in faces that set it on a whole em */
  inset: number;
  /** may not begin a line */
  noStart: boolean;
  /** may not end a line */
  noEnd: boolean;
  /** how it is drawn where some of it is not in the face of its line; places in em from its left */
  glyphs?: Glyph[];
}

const MARKS: readonly [ItemKind, string][] = [
  ['open', '“‘（《〈「『【〔〖［｛'],
  ['close', '”’）》〉」』】〕〗］｝'],
  ['pause', '，、；：'],
  ['stop', '。！？．'],
  ['middle', '·・'],
  ['connector', '～－／〜'],
  ['dash', '—…'],
  ['space', ' \u3000\t\n\u00a0'],
];
const KIND_OF_MARK = new Map<string, ItemKind>(
  MARKS.flatMap(([kind, marks]) => [...marks].map((mark): [string, ItemKind] => [mark, kind])),
);

/** Latin, Greek and Cyrillic letters, digits, ASCII marks and what is written together with them. */
export function isLatin(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return true;
  return (code > 0xa0 && code < 0x530 && !KIND_OF_MARK.has(character)) || character === '℃' || character === '℉';
}

/** The class of a single character; doubled dashes and Latin runs are put together by `itemize`. */
export function kindOf(character: string): ItemKind {
  return KIND_OF_MARK.get(character) ?? (isLatin(character) ? 'latin' : 'han');
}

/** Marks that clreq's basic level keeps from the start of a line. */
export const startsNoLine = (kind: ItemKind): boolean =>
  kind === 'close' ||
  kind === 'pause' ||
  kind === 'stop' ||
  kind === 'middle' ||
  kind === 'connector' ||
  kind === 'space';
