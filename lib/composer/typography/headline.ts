import type { Face } from '@/lib/composer/display-list';
import { mayBreak } from './compression';
import { itemize } from './itemize';
import type { Metrics } from './metrics';
import { naturalWidth } from './set-line';
import { wrap } from './wrap';

/**
 * Headlines are broken by sense: only where the desk allows it, at a space or after a mark, and so that the
 * lines balance. A word is never divided.
 */

export interface HeadlineFit {
  lines: string[];
  /** of the widest line, em */
  width: number;
  cost: number;
}

const UNEVEN = 0.5;
const STUB = 8;
const AT_SPACE = -6;
const AT_MARK = -5;
const AT_WORD = 3;
/** inside a quotation or straight after it */
const IN_QUOTES = 4;
/** Where a line may break does not depend on widths. */
const NO_METRICS: Metrics = { advance: () => 0.5 };
const SEPARATING = '，。！？：；、';

/**
 * @param allowed offsets in `text` where a line may end, from the desk's dictionary
 * @param count lines wanted
 * @returns the best division, or null if there are not enough places to break
 */
export function breakHeadline(
  text: string,
  allowed: readonly number[],
  count: number,
  face: Face,
  metrics: Metrics,
): HeadlineFit | null {
  const width = (line: string): number => naturalWidth(itemize(line, face, metrics));
  const points = breakPoints(text, allowed);
  let best: HeadlineFit | null = null;
  for (const chosen of choices(points, count - 1)) {
    const lines = [0, ...chosen].map((from, at) => text.slice(from, chosen[at] ?? text.length).trim());
    if (lines.some((line) => line === '')) continue;
    const widths = lines.map(width);
    const widest = Math.max(...widths);
    const narrowest = Math.min(...widths);
    const sense = chosen.reduce((sum, at) => sum + placeCost(text, at), 0);
    const cost = (widest - narrowest) * UNEVEN + (narrowest < 3 ? STUB : 0) + sense;
    if (!best || cost < best.cost) best = { lines, width: widest, cost };
  }
  return best;
}

/**
 * A headline in as many lines as its room asks for, as even as can be; divided within a word only where the words
 * are wider than the room.
 * @param room em of the face
 */
export function wrapHeadline(
  text: string,
  allowed: readonly number[],
  room: number,
  face: Face,
  metrics: Metrics,
): string[] {
  const points = [0, ...breakPoints(text, allowed), text.length];
  const best: { cost: number; lines: string[] }[] = [{ cost: 0, lines: [] }];
  for (let to = 1; to < points.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const before = best[from];
      const line = text.slice(points[from], points[to]).trim();
      const width = naturalWidth(itemize(line, face, metrics));
      if (width > room) break;
      const cost = (before?.cost ?? Number.POSITIVE_INFINITY) + room + (room - width) ** 2;
      if (before && cost < (best[to]?.cost ?? Number.POSITIVE_INFINITY)) {
        best[to] = { cost, lines: line === '' ? before.lines : [...before.lines, line] };
      }
    }
  }
  return best[points.length - 1]?.lines ?? wrap(text, room, face, metrics);
}

/** Every offset where the headline may be broken, ascending. */
export function breakPoints(text: string, allowed: readonly number[]): number[] {
  const points = new Set(allowed.filter((at) => Number.isInteger(at)));
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1] as string;
    if (/\s/.test(before) || SEPARATING.includes(before) || '“《（'.includes(text[at] as string)) points.add(at);
  }
  const whole = unbroken(text);
  return [...points]
    .filter((at) => at > 0 && at < text.length && !whole.has(at) && sound(text, at))
    .sort((a, b) => a - b);
}

/** Offsets within a number, a word or its signs, where the rules of copy end no line either. */
function unbroken(text: string): Set<number> {
  const items = itemize(text, 'song', NO_METRICS);
  const inside = new Set<number>();
  let at = 0;
  items.forEach((item, index) => {
    for (let within = at + 1; within < at + item.text.length; within++) if (item.kind !== 'space') inside.add(within);
    at += item.text.length;
    const next = items[index + 1];
    if (next && !mayBreak(item, next) && next.kind !== 'space' && item.kind !== 'space') inside.add(at);
  });
  return inside;
}

function sound(text: string, at: number): boolean {
  const before = text[at - 1] as string;
  const after = text[at] as string;
  if (/[\uDC00-\uDFFF]/.test(after)) return false;
  if ('，。、；：！？”’）》」』】…·～'.includes(after) || '“‘（《「『【·'.includes(before)) return false;
  return !(before === '—' && after === '—');
}

function placeCost(text: string, at: number): number {
  const before = text[at - 1] as string;
  if (/\s/.test(before) || /\s/.test(text[at] as string)) return AT_SPACE;
  if (SEPARATING.includes(before)) return AT_MARK;
  const quoted = text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1);
  return quoted || '”》）'.includes(before) ? AT_WORD + IN_QUOTES : AT_WORD;
}

function* choices(points: number[], count: number, from = 0): Generator<number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let at = from; at < points.length; at++) {
    for (const rest of choices(points, count - 1, at + 1)) yield [points[at] as number, ...rest];
  }
}
