import { type Folding, fold } from './fold';
import type { SearchQuery } from './search-query';

/** A piece of the text to show beneath a hit; joined, the pieces are the excerpt. Never HTML. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** UTF-16 offset of the excerpt in the text */
  offset: number;
  /** there is text before, after */
  before: boolean;
  after: boolean;
}

interface Span {
  start: number;
  end: number;
  term: number;
}

const DEFAULT_LENGTH = 120;
const MOST_SPANS = 2000;

/**
 * The stretch of `length` characters with most different terms, begun at a mark where one is near,
 * with the terms marked. The beginning of the text where no term is found.
 */
export function excerpt(text: string, query: SearchQuery, length = DEFAULT_LENGTH, folding: Folding = {}): Excerpt {
  const spans = spansOf(fold(text, folding), query);
  const offset = beginning(text, spans, bestStart(spans, length, text.length));
  const end = wholeCharacter(text, Math.min(text.length, offset + length));
  const inside = merged(spans).filter((span) => span.end > offset && span.start < end);
  return { pieces: piecesOf(text, offset, end, inside), offset, before: offset > 0, after: end < text.length };
}

/** The whole text with the terms marked, as for a headline. */
export function highlight(text: string, query: SearchQuery, folding: Folding = {}): Piece[] {
  return piecesOf(text, 0, text.length, merged(spansOf(fold(text, folding), query)));
}

function spansOf(folded: string, { terms }: SearchQuery): Span[] {
  const spans: Span[] = [];
  terms.forEach(({ alternatives, excluded }, term) => {
    if (excluded) return;
    for (const name of alternatives) {
      const pattern = new RegExp(name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, ' {1,40}'), 'gu');
      for (const match of folded.matchAll(pattern)) {
        if (spans.length >= MOST_SPANS) return;
        spans.push({ start: match.index, end: match.index + match[0].length, term });
      }
    }
  });
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Begins a little before the span from which on most different terms fit into the length. */
function bestStart(spans: readonly Span[], length: number, total: number): number {
  let best = { start: 0, terms: 0 };
  let last = 0;
  const counts = new Map<number, number>();
  spans.forEach((first, i) => {
    for (; last < spans.length && (spans[last] as Span).end <= first.start + length - LEAD; last += 1) {
      const { term } = spans[last] as Span;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    if (counts.size > best.terms) best = { start: Math.max(0, first.start - LEAD), terms: counts.size };
    if (last > i) {
      const left = (counts.get(first.term) ?? 1) - 1;
      if (left === 0) counts.delete(first.term);
      else counts.set(first.term, left);
    } else last = i + 1;
  });
  return Math.max(0, Math.min(best.start, total - length));
}

const LEAD = 24;

/** After a mark that stands before the first term, so that the excerpt begins with a clause. */
function beginning(text: string, spans: readonly Span[], start: number): number {
  if (start === 0) return 0;
  const first = spans.find((span) => span.start >= start)?.start ?? start;
  const mark = text.slice(start, Math.min(first, start + LEAD)).search(/[，。；：！？\n]/);
  return wholeCharacter(text, mark < 0 ? start : start + mark + 1);
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) && /[\ud800-\udbff]/.test(text.charAt(offset - 1))
    ? offset + 1
    : offset;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before && span.start <= before.end) before.end = Math.max(before.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function piecesOf(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let done = from;
  for (const { start, end } of spans) {
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (done < first) pieces.push({ text: text.slice(done, first), marked: false });
    pieces.push({ text: text.slice(first, last), marked: true });
    done = last;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), marked: false });
  return pieces;
}
