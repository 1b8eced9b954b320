import { type Edit, type EditRun, joined, shortestEdit } from '@/lib/manuscript/difference/shortest-edit';

/** A piece of text and what became of it. */
export interface TextRun {
  kind: Edit;
  text: string;
}

/** Character by character; a single character left between two changes is drawn into them. */
export function textDifference(before: string, after: string): TextRun[] {
  const old = [...before];
  const now = [...after];
  return withText(joined(shortestEdit(old, now).flatMap(swallowCrumbs)), old, now);
}

function swallowCrumbs(run: EditRun, index: number, runs: readonly EditRun[]): EditRun[] {
  const inside = index > 0 && index < runs.length - 1;
  if (run.kind !== 'same' || run.length > 1 || !inside) return [run];
  return [
    { kind: 'deleted', length: run.length },
    { kind: 'inserted', length: run.length },
  ];
}

function withText(runs: readonly EditRun[], old: readonly string[], now: readonly string[]): TextRun[] {
  let inOld = 0;
  let inNow = 0;
  return runs.map(({ kind, length }) => {
    const text = kind === 'deleted' ? old.slice(inOld, inOld + length) : now.slice(inNow, inNow + length);
    if (kind !== 'inserted') inOld += length;
    if (kind !== 'deleted') inNow += length;
    return { kind, text: text.join('') };
  });
}

/** How much of the longer text both share, from 0 to 1, by pairs of characters. */
export function likeness(before: string, after: string): number {
  const old = pairsOf(before);
  const now = pairsOf(after);
  if (old.size === 0 || now.size === 0) return before === after ? 1 : 0;
  let shared = 0;
  for (const pair of old) if (now.has(pair)) shared += 1;
  return shared / Math.max(old.size, now.size);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2));
  return pairs;
}
