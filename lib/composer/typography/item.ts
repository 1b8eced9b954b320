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
  /** continues the word or number before it, from which only the last resort parts it */
  joined?: boolean;
  /** printed behind it where a line ends after it */
  hyphen?: Item;
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
  ['dash', '—…⋯―⸺⸻'],
  ['space', ' \u3000\t\n\u00a0'],
];
const KIND_OF_MARK = new Map<string, ItemKind>(
  MARKS.flatMap(([kind, marks]) => [...marks].map((mark): [string, ItemKind] => [mark, kind])),
);

/** Dashes that join, as in 2020–2026, unlike the long dash. */
const HYPHEN = /^\p{Pd}$/u;
/** Letters and digits, and what only one script uses. */
const LETTER = /^(?:[\p{L}\p{M}\p{Nd}]|[^\p{Script=Zyyy}\p{Script=Zinh}\p{C}])$/u;
/** Scripts whose characters fill the em. */
const EM_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}\p{Script=Yiii}\p{Script=Tang}\p{Script=Nshu}\p{Script=Kits}]$/u;
/** CJK marks and squares, full and half width forms. */
const EM_BLOCK = /^[\u3000-\u33ff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef]$/;
/** ₂ ⁻³: the block of superscripts and subscripts, which belong to what they follow. */
const RAISED = /^[\u2070-\u209f]$/;
const MINUS = '−';

/** Letters and digits of every alphabet, ASCII marks and what is written together with them. */
export function isLatin(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return true;
  if (code <= 0xa0 || KIND_OF_MARK.has(character) || isUnprinted(character)) return false;
  if (code < 0x530 || '℃℉'.includes(character) || character === MINUS || RAISED.test(character)) return true;
  return LETTER.test(character) && !EM_SCRIPT.test(character) && !EM_BLOCK.test(character);
}

/** What is never printed: joiners, direction marks, variation selectors, controls. */
const UNPRINTED = /[\p{DI}\p{Cc}]+/gu;
export const isUnprinted = (character: string): boolean =>
  !/[ -~\u4e00-\u9fff]/.test(character) && printed(character) === '';
/** The characters of a unit that have ink. */
export const printed = (text: string): string => text.replace(UNPRINTED, '');

/** The class of a single character; doubled dashes and Latin runs are put together by `itemize`. */
export function kindOf(character: string): ItemKind {
  const known = kinds.get(character);
  if (known) return known;
  const kind = KIND_OF_MARK.get(character) ?? otherKind(character);
  kinds.set(character, kind);
  return kind;
}

const kinds = new Map<string, ItemKind>();

function otherKind(character: string): ItemKind {
  if (/^[\p{Z}]$/u.test(character)) return 'space';
  return isLatin(character) ? 'latin' : HYPHEN.test(character) ? 'connector' : 'han';
}

/** Marks that clreq's basic level keeps from the start of a line. */
export const startsNoLine = (kind: ItemKind): boolean =>
  kind === 'close' ||
  kind === 'pause' ||
  kind === 'stop' ||
  kind === 'middle' ||
  kind === 'connector' ||
  kind === 'space';
