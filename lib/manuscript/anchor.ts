import type { Passage } from '@/lib/manuscript/passages';

/**
 * Where a finding or a comment stands in a text that goes on being edited: the words it speaks of,
 * quoted, with what stands around them. Not the composer's anchor, which is a corner of the page.
 */
export interface TextAnchor {
  /** address of the passage */
  passage: Passage['id'];
  /** UTF-16 offset and length in the passage's text; a length of 0 is a place between two characters */
  offset: number;
  length: number;
  quote: string;
  /** up to 16 units of the passage's text on either side */
  before: string;
  after: string;
}

const CONTEXT = 16;

/** @param offset UTF-16 units, as @param length; both are cut to what the passage has */
export function anchorAt({ id, text }: Passage, offset: number, length: number): TextAnchor {
  const start = Math.max(0, Math.min(offset, text.length));
  const end = Math.max(start, Math.min(offset + length, text.length));
  return {
    passage: id,
    offset: start,
    length: end - start,
    quote: text.slice(start, end),
    before: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    after: text.slice(end, wholeFrom(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** A place that cuts no character in two. */
function wholeFrom(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
