import { type EditRun, shortestEdit } from '@/lib/manuscript/difference/shortest-edit';
import { isOfBody, type Passage } from '@/lib/manuscript/passages';

/**
 * Which character of the old text is which of the new. First passages that stayed as they were are
 * paired; between them characters are, across the ends of passages, so that a paragraph may be split
 * in two or joined to its neighbour without anything in it being taken for new.
 */
export interface PassageMap {
  before: PassageLine;
  after: PassageLine;
  /** by place in the old line: the place in the new one, -1 for what went */
  to: Int32Array;
  /** by place in the new line: 1 for what was there before */
  kept: Uint8Array;
}

/** @returns for each character of the old passages where it stands in the new ones, or −1 */
export function passageMap(old: readonly Passage[], now: readonly Passage[]): PassageMap {
  const before = new PassageLine(old);
  const after = new PassageLine(now);
  const map = { before, after, to: new Int32Array(before.length).fill(-1), kept: new Uint8Array(after.length) };
  const passages = shortestEdit(
    old.map(({ id, part, text }) => `${isOfBody({ id }) ? `body ${part}` : id}\n${text}`),
    now.map(({ id, part, text }) => `${isOfBody({ id }) ? `body ${part}` : id}\n${text}`),
  );
  for (const gap of steps(passages)) {
    const from = before.elements(gap.from, gap.gone);
    const to = after.elements(gap.to, gap.came);
    const edit: EditRun[] = gap.same ? [{ kind: 'same', length: from.length }] : shortestEdit(from, to);
    pair(map, before.startOf(gap.from), after.startOf(gap.to), edit, from, to);
  }
  return map;
}

/** Passages in a row: each takes as many places as its text has UTF-16 units, and one more for its end. */
class PassageLine {
  readonly length: number;
  private readonly starts: number[] = [];

  constructor(readonly passages: readonly Passage[]) {
    let at = 0;
    for (const { text } of passages) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.length = at;
  }

  startOf(passage: number): number {
    return this.starts[passage] ?? this.length;
  }

  /** The place of an offset in the passage of this address; null if there is no such passage. */
  placeOf(id: string, offset: number): number | null {
    const at = this.passages.findIndex((passage) => passage.id === id);
    return at < 0 ? null : this.startOf(at) + offset;
  }

  at(position: number): { passage: Passage; offset: number } {
    let at = this.starts.findLastIndex((start) => start <= position);
    at = Math.max(0, at);
    return { passage: this.passages[at] as Passage, offset: position - this.startOf(at) };
  }

  /** The characters of some passages, whole ones, with the end of each as an element of its own. */
  elements(from: number, count: number): string[] {
    return this.passages
      .slice(from, from + count)
      .flatMap((passage) => [...passage.text, isOfBody(passage) ? '\nend' : `\n${passage.id}`]);
  }
}

interface Step {
  same: boolean;
  from: number;
  gone: number;
  to: number;
  came: number;
}

/** What went and what came in its place are one step. */
function steps(runs: readonly EditRun[]): Step[] {
  const found: Step[] = [];
  let from = 0;
  let to = 0;
  for (const { kind, length } of runs) {
    const gone = kind === 'inserted' ? 0 : length;
    const came = kind === 'deleted' ? 0 : length;
    const last = found.at(-1);
    if (kind === 'inserted' && last && !last.same) last.came += came;
    else found.push({ same: kind === 'same', from, gone, to, came });
    from += gone;
    to += came;
  }
  return found;
}

function pair(
  map: PassageMap,
  from: number,
  to: number,
  edit: readonly EditRun[],
  old: readonly string[],
  now: readonly string[],
): void {
  let inOld = 0;
  let inNow = 0;
  let placeOld = from;
  let placeNow = to;
  const units = (element: string) => (element.startsWith('\n') && element.length > 1 ? 1 : element.length);
  for (const { kind, length } of edit) {
    for (let n = 0; n < length; n += 1) {
      const size = units((kind === 'inserted' ? now[inNow] : old[inOld]) as string);
      if (kind === 'same') {
        for (let unit = 0; unit < size; unit += 1) {
          map.to[placeOld + unit] = placeNow + unit;
          map.kept[placeNow + unit] = 1;
        }
      }
      if (kind !== 'inserted') {
        inOld += 1;
        placeOld += size;
      }
      if (kind !== 'deleted') {
        inNow += 1;
        placeNow += size;
      }
    }
  }
}
