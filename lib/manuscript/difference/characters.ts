import type { BoldRange } from '@/lib/composer/page';
import { type Edit, type EditRun, joined, shortestEdit } from '@/lib/manuscript/difference/shortest-edit';

/** A piece of text and what became of it. */
export interface TextRun {
  kind: Edit;
  text: string;
  /** left out of what is not */
  bold?: true;
}

/** Words with what is bold in them. */
export interface Words {
  text: string;
  bold?: BoldRange[];
}

/**
 * Character by character; a single character left between two changes is drawn into them. Words that were made
 * bold, or are no longer, were struck and written again.
 */
export function textDifference(before: Words, after: Words): TextRun[] {
  const old = charactersOf(before);
  const now = charactersOf(after);
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
  return runs.flatMap(({ kind, length }) => {
    const characters = kind === 'deleted' ? old.slice(inOld, inOld + length) : now.slice(inNow, inNow + length);
    if (kind !== 'inserted') inOld += length;
    if (kind !== 'deleted') inNow += length;
    return byWeight(kind, characters);
  });
}

/** All of it unchanged, gone or new. */
export function wholeText(kind: Edit, words: Words): TextRun[] {
  return byWeight(kind, charactersOf(words));
}

const BOLD = '\0';

/** A bold character is another than a plain one. */
function charactersOf({ text, bold = [] }: Words): string[] {
  let at = 0;
  return Array.from(text, (character) => {
    const isBold = bold.some(([from, to]) => from <= at && at < to);
    at += character.length;
    return isBold ? character + BOLD : character;
  });
}

function byWeight(kind: Edit, characters: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const one of characters) {
    const isBold = one.endsWith(BOLD);
    const character = isBold ? one.slice(0, -1) : one;
    const last = runs.at(-1);
    if (last && (last.bold ?? false) === isBold) last.text += character;
    else runs.push({ kind, text: character, ...(isBold ? { bold: true } : {}) });
  }
  return runs;
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
