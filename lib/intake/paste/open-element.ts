import { type Count, countOf, isIgnored, type ListKind, wordListKind } from './list-mark';

/** An element that text stands in. What holds for the elements around it holds for it, unless it says otherwise. */
export interface OpenElement {
  name: string;
  bold: boolean;
  hidden: boolean;
  heading: boolean;
  /** the list that Word means by a paragraph */
  wordList: ListKind | null;
  /** the mark that Word puts before an item */
  isMark: boolean;
  list: ListKind | null;
  /** of the numbered list around */
  count: Count | null;
  /** the item around, one for all that stands in it */
  item: Item | null;
}

export interface Item {
  /** as it is read before the item: `3.`, `（二）`; empty for a bullet */
  mark: string;
}

/** Outside of all elements. */
export const NOTHING: OpenElement = {
  name: '',
  bold: false,
  hidden: false,
  heading: false,
  wordList: null,
  isMark: false,
  list: null,
  count: null,
  item: null,
};

/** The element that opens within `around`. */
export function within(around: OpenElement, name: string, attributes: Record<string, string>): OpenElement {
  const style = attributes.style ?? '';
  const wordList = wordListKind(name, attributes);
  const count = name === 'ol' ? countOf(attributes) : name === 'ul' ? null : around.count;
  return {
    name,
    bold: boldness(name, style) ?? around.bold,
    hidden: around.hidden || isHidden(style),
    heading: around.heading || /^h[1-6]$/.test(name),
    wordList: wordList ?? around.wordList,
    isMark: around.isMark || isIgnored(style),
    list: name === 'ol' ? 'number' : name === 'ul' ? 'bullet' : around.list,
    count,
    item: name === 'li' || wordList ? { mark: name === 'li' ? (count?.next(attributes) ?? '') : '' } : around.item,
  };
}

/** Null if the element says nothing of its weight. */
function boldness(name: string, style: string): boolean | null {
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i.exec(style)?.[1]?.toLowerCase();
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return name === 'b' || name === 'strong' ? true : null;
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style);
}
