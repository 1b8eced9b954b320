export type ListKind = 'bullet' | 'number';

/**
 * Word and WPS write a list as paragraphs with `mso-list` in their style; the mark stands before the text in an
 * element that a browser is told to ignore. Whether it is numbered is told by the mark, or by the class without one.
 */
export function wordListKind(
  name: string,
  { style = '', class: classes = '' }: Record<string, string>,
): ListKind | null {
  if (name !== 'p' && name !== 'div') return null;
  if (!/mso-list\s*:\s*l\d+/i.test(style)) return null;
  return /number|decimal/i.test(classes) || /mso-list[^;]*\bnumber/i.test(style) ? 'number' : 'bullet';
}

export const isIgnored = (style: string): boolean => /mso-list\s*:\s*ignore/i.test(style);

const DIGITS = '一二三四五六七八九十百零〇';
// one letter alone is a bullet: Wingdings has its balls and ticks under letters
const NUMBERED = [
  `^[(（]?(\\d{1,3}|[${DIGITS}]{1,4}|[a-z]|[ivx]{1,5}|[甲乙丙丁戊己庚辛])[)）.．、:：]`,
  '^\\d{1,3}$',
  `^第[\\d${DIGITS}]+[章节条款]`,
  '^[①-⑳㈠-㈩⑴-⒛]',
].map((pattern) => new RegExp(pattern, 'i'));

/** Whether a mark counts (3. （二） ④ a)) or is a bullet (· l Ø). */
export const isNumbered = (mark: string): boolean => NUMBERED.some((pattern) => pattern.test(mark));

/** The number that a list of ours would print as it stands; null for any other mark. */
export function plainNumber(mark: string): number | null {
  const digits = /^(\d{1,3})[.．、)）]?$/.exec(mark)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** How the items of an `ol` are counted. */
export interface Count {
  /** the mark of the item with these attributes */
  next(attributes: Record<string, string>): string;
}

export function countOf({ start, type = '', style = '', reversed }: Record<string, string>): Count {
  let at = wholeNumber(start) ?? 1;
  const form = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase() ?? FORMS[type] ?? 'decimal';
  return {
    next({ value }) {
      at = wholeNumber(value) ?? at;
      const mark = markOf(at, form);
      at += reversed === undefined ? 1 : -1;
      return mark;
    },
  };
}

const FORMS: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

function markOf(at: number, form: string): string {
  const letter = at >= 1 && at <= 26 ? String.fromCharCode(96 + at) : null;
  if (letter && /^lower-(alpha|latin)$/.test(form)) return `${letter}.`;
  if (letter && /^upper-(alpha|latin)$/.test(form)) return `${letter.toUpperCase()}.`;
  if (/roman$/.test(form)) return `${form.startsWith('upper') ? roman(at).toUpperCase() : roman(at)}.`;
  if (/cjk|chinese/.test(form) && at >= 1 && at < 100) return `${chinese(at)}、`;
  return `${at}.`;
}

const ROMAN: [number, string][] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(at: number): string {
  if (at < 1 || at > 39) return String(at);
  const [value, letters] = ROMAN.find(([value]) => value <= at) as [number, string];
  return at === value ? letters : letters + roman(at - value);
}

function chinese(at: number): string {
  const tens = Math.floor(at / 10);
  const ones = at % 10;
  return (tens > 1 ? DIGITS[tens - 1] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS[ones - 1] : '');
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,6}$/.test(text.trim()) ? Number(text) : null;
}
