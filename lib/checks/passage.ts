import type { Part, Passage } from '@/lib/manuscript/passages';

/**
 * What the checks read: a report 稿件 as a row of passages. A passage is the unit that is checked
 * again when somebody types in it.
 */
export interface ProofReport {
  id: string;
  passages: readonly Passage[];
}

/** A passage made ready for rules. */
export interface ReadPassage {
  part: Part;
  text: string;
  /** the text without the blanks that stand beside Chinese: wording rules read through blanks */
  bare: string;
  /** offset in `text` of each character of `bare`; null where both are the same */
  positions: Uint32Array | null;
}

const BLANK = /[ \t\u00a0\u3000]/;
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2014\u2018-\u201d\u2026]/;

export const headings: readonly Part[] = ['kicker', 'headline', 'subtitle', 'subhead'];
export const prose: readonly Part[] = ['paragraph', 'editorsNote', 'caption'];
export const everywhere: readonly Part[] = [...headings, ...prose, 'byline'];
export const written: readonly Part[] = [...headings, ...prose];

/** Whether the part belongs to the heading of a report. */
export function isHeading(part: Part): boolean {
  return headings.includes(part);
}

/** In headings a blank parts two halves of a couplet, so there `bare` is the text itself. */
export function readPassage(part: Part, text: string): ReadPassage {
  if (isHeading(part) || part === 'byline' || !BLANK.test(text)) return { part, text, bare: text, positions: null };
  const positions = new Uint32Array(text.length);
  let bare = '';
  let before = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (BLANK.test(character) && (CHINESE.test(before) || CHINESE.test(nextInk(text, i)))) continue;
    positions[bare.length] = i;
    bare += character;
    before = character;
  }
  return { part, text, bare, positions: positions.subarray(0, bare.length) };
}

/** The span of `text` that a span of `bare` stands for. */
export function spanInText(passage: ReadPassage, offset: number, length: number): { offset: number; length: number } {
  if (!passage.positions) return { offset, length };
  const first = passage.positions[offset] ?? passage.text.length;
  const last = length > 0 ? (passage.positions[offset + length - 1] ?? first) : first - 1;
  return { offset: first, length: last + 1 - first };
}

/** Looks at most 8 characters ahead, so that a line of nothing but blanks costs no more than any other. */
function nextInk(text: string, from: number): string {
  for (let i = from + 1; i < Math.min(text.length, from + 9); i += 1)
    if (!BLANK.test(text.charAt(i))) return text.charAt(i);
  return '';
}
