import { type ListMark, wordListMark } from './word-list';

/** An element that text stands in. What holds for the elements around it holds for it, unless it says otherwise. */
export interface OpenElement {
  name: string;
  bold: boolean;
  hidden: boolean;
  heading: boolean;
  /** the list that Word means by a paragraph */
  wordList: ListMark | null;
  inItem: boolean;
  list: ListMark | null;
}

/** Outside of all elements. */
export const NOTHING: OpenElement = {
  name: '',
  bold: false,
  hidden: false,
  heading: false,
  wordList: null,
  inItem: false,
  list: null,
};

/** The element that opens within `around`. */
export function within(around: OpenElement, name: string, attributes: Record<string, string>): OpenElement {
  const style = attributes.style ?? '';
  return {
    name,
    bold: boldness(name, style) ?? around.bold,
    hidden: around.hidden || isHidden(style),
    heading: around.heading || /^h[1-6]$/.test(name),
    wordList: wordListMark(name, attributes) ?? around.wordList,
    inItem: around.inItem || name === 'li',
    list: name === 'ol' ? 'number' : name === 'ul' ? 'bullet' : around.list,
  };
}

/** Null if the element says nothing of its weight. */
function boldness(name: string, style: string): boolean | null {
  const weight = /font-weight\s*:\s*(bold|bolder|normal|lighter|\d{3})/i.exec(style)?.[1]?.toLowerCase();
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return name === 'b' || name === 'strong' ? true : null;
}

function isHidden(style: string): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore|mso-hide\s*:\s*all/i.test(style);
}
