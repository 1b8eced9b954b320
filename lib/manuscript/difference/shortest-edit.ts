/**
 * The shortest way from one sequence to another (Myers 1986, greedy, with common ends cut off
 * first). The work is bounded: when the two differ in more than `maxEdits` places, what lies between
 * the common ends counts as replaced as a whole, which is also how a person would see it.
 */
export type Edit = 'same' | 'deleted' | 'inserted';

export interface EditRun {
  kind: Edit;
  /** how many elements: of both sides (same), of the old one (deleted) or the new one (inserted) */
  length: number;
}

/**
 * @param maxEdits places beyond which all between the common ends counts as replaced
 * @returns runs that cover both sequences in order
 */
export function shortestEdit<T>(before: readonly T[], after: readonly T[], maxEdits = 1_000): EditRun[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  const middle = search(a, b, maxEdits) ?? [run('deleted', a.length), run('inserted', b.length)];
  return joined([run('same', start), ...middle, run('same', end)]);
}

function commonStart<T>(a: readonly T[], b: readonly T[]): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a[n] === b[n]) n += 1;
  return n;
}

function commonEnd<T>(a: readonly T[], b: readonly T[], start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** null: more edits than allowed */
function search<T>(a: readonly T[], b: readonly T[], maxEdits: number): EditRun[] | null {
  const most = Math.min(a.length + b.length, maxEdits);
  // reach[k + offset]: how far into `a` the best path on diagonal k has come
  const offset = most + 1;
  const reach = new Int32Array(2 * offset + 1);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    history.push(reach.slice(offset - edits - 1, offset + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, k - 1 + offset) < at(reach, k + 1 + offset));
      let x = down ? at(reach, k + 1 + offset) : at(reach, k - 1 + offset) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[k + offset] = x;
      if (x >= a.length && x - k >= b.length) return backtrack(history, a.length, b.length);
    }
  }
  return null;
}

function backtrack(history: readonly Int32Array[], lengthA: number, lengthB: number): EditRun[] {
  const runs: EditRun[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let edits = history.length - 1; edits > 0; edits -= 1) {
    const row = history[edits] as Int32Array;
    const k = x - y;
    const before = (diagonal: number) => at(row, diagonal + edits + 1);
    const down = k === -edits || (k !== edits && before(k - 1) < before(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = before(fromK);
    const fromY = fromX - fromK;
    runs.push(run('same', Math.min(x - fromX, y - fromY)));
    runs.push(run(down ? 'inserted' : 'deleted', 1));
    x = fromX;
    y = fromY;
  }
  runs.push(run('same', x));
  return runs.reverse();
}

/** Neighbours of a kind become one; between two equal parts, what went stands before what came. */
export function joined(runs: readonly EditRun[]): EditRun[] {
  const result: EditRun[] = [];
  let deleted = 0;
  let inserted = 0;
  const flush = () => {
    if (deleted > 0) result.push(run('deleted', deleted));
    if (inserted > 0) result.push(run('inserted', inserted));
    deleted = 0;
    inserted = 0;
  };
  for (const { kind, length } of runs) {
    if (length === 0) continue;
    if (kind === 'deleted') deleted += length;
    else if (kind === 'inserted') inserted += length;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.length += length;
      else result.push(run('same', length));
    }
  }
  flush();
  return result;
}

function run(kind: Edit, length: number): EditRun {
  return { kind, length };
}

function at(values: Int32Array, index: number): number {
  return values[index] as number;
}
