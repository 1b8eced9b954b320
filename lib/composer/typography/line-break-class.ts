import { LINE_BREAK_RANGES } from './line-break-ranges';

/** Unicode's class of a character, as far as it tells where a line may begin or end (UAX 14). */
type LineBreakClass = keyof typeof LINE_BREAK_RANGES;

const RANGES = Object.entries(LINE_BREAK_RANGES)
  .flatMap(([name, ranges]) =>
    ranges.split(' ').map((range) => {
      const [from = '', to = from] = range.split('-');
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), name: name as LineBreakClass };
    }),
  )
  .sort((a, b) => a.from - b.from);

const known = new Map<string, LineBreakClass | null>();

/** @returns null for letters, digits, ideographs and all else that may begin and end a line */
function lineBreakClass(character: string): LineBreakClass | null {
  const before = known.get(character);
  if (before !== undefined) return before;
  const found = search(character.codePointAt(0) ?? 0);
  known.set(character, found);
  return found;
}

function search(code: number): LineBreakClass | null {
  let [low, high] = [0, RANGES.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle] as (typeof RANGES)[number];
    if (code < range.from) high = middle - 1;
    else if (code > range.to) low = middle + 1;
    else return range.name;
  }
  return null;
}

const NEVER_FIRST = new Set<LineBreakClass | null>(['CL', 'CP', 'EX', 'IS', 'SY', 'NS', 'CJ', 'IN', 'BA', 'HH', 'PO']);
/** Ellipsis and long dash may begin a line: clreq above Unicode. */
const MAY_BEGIN = '…⋯';
/** ㎡ ㎞ ㎏: units written in one square, which belong to the number before them. */
const SQUARE_UNIT = /^[\u3371-\u337a\u3380-\u33c1\u33c3-\u33d7\u33d9-\u33df]$/;
const CLOSING_QUOTE = /^\p{Pf}$/u;
const OPENING_QUOTE = /^\p{Pi}$/u;
/** A sign of money or № stands before its number; plus and minus may also stand behind a letter. */
const BEFORE_NUMBER = /^[\p{Sc}\p{So}\p{Po}]$/u;

/** Marks of any script that may not begin a line. */
export const neverFirst = (character: string): boolean =>
  (NEVER_FIRST.has(lineBreakClass(character)) && !MAY_BEGIN.includes(character)) ||
  CLOSING_QUOTE.test(character) ||
  SQUARE_UNIT.test(character);

/** Marks of any script that may not end a line. */
export function neverLast(character: string): boolean {
  const name = lineBreakClass(character);
  return name === 'OP' || OPENING_QUOTE.test(character) || (name === 'PR' && BEFORE_NUMBER.test(character));
}
