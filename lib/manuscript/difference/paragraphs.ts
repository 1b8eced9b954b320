import type { ComposerBlock } from '@/lib/composer/page';
import type { BodyDoc } from '@/lib/manuscript/content';
import { composerBlocks } from '@/lib/manuscript/composer-blocks';
import { likeness, type TextRun, textDifference, wholeText } from '@/lib/manuscript/difference/characters';
import { shortestEdit } from '@/lib/manuscript/difference/shortest-edit';

/** One paragraph or subhead of the old or the new text, in the order of reading. */
export interface ParagraphDifference {
  kind: 'same' | 'changed' | 'deleted' | 'inserted';
  block: ComposerBlock['kind'];
  runs: TextRun[];
}

/** @returns all paragraphs of both bodies in reading order, each with its runs */
export function bodyDifference(before: BodyDoc, after: BodyDoc): ParagraphDifference[] {
  const old = composerBlocks(before);
  const now = composerBlocks(after);
  const result: ParagraphDifference[] = [];
  let gone: ComposerBlock[] = [];
  let inOld = 0;
  let inNow = 0;
  for (const { kind, length } of shortestEdit(old.map(key), now.map(key))) {
    const oldOnes = kind === 'inserted' ? [] : old.slice(inOld, inOld + length);
    const newOnes = kind === 'deleted' ? [] : now.slice(inNow, inNow + length);
    inOld += oldOnes.length;
    inNow += newOnes.length;
    if (kind === 'deleted') gone = oldOnes;
    if (kind === 'inserted') {
      result.push(...paired(gone, newOnes));
      gone = [];
    }
    if (kind === 'same') {
      result.push(...gone.map((block) => whole('deleted', block)), ...newOnes.map((block) => whole('same', block)));
      gone = [];
    }
  }
  return [...result, ...gone.map((block) => whole('deleted', block))];
}

/** Which new paragraph is an old one rewritten? The next one that is like it; order is kept. */
const alike = 0.3;
const window = 12;

function paired(gone: readonly ComposerBlock[], came: readonly ComposerBlock[]): ParagraphDifference[] {
  const result: ParagraphDifference[] = [];
  let next = 0;
  for (const old of gone) {
    const ahead = came.slice(next, next + window);
    const found = ahead.findIndex((now) => now.text !== '' && likeness(old.text, now.text) >= alike);
    if (found < 0) {
      result.push(whole('deleted', old));
      continue;
    }
    result.push(...ahead.slice(0, found).map((block) => whole('inserted', block)));
    const now = ahead[found] as ComposerBlock;
    result.push({ kind: 'changed', block: now.kind, runs: textDifference(old, now) });
    next += found + 1;
  }
  return [...result, ...came.slice(next).map((block) => whole('inserted', block))];
}

function whole(kind: 'same' | 'deleted' | 'inserted', block: ComposerBlock): ParagraphDifference {
  return { kind, block: block.kind, runs: wholeText(kind, block) };
}

function key(block: ComposerBlock): string {
  const bold = block.kind === 'paragraph' ? (block.bold ?? []) : [];
  return `${block.kind} ${bold.join(' ')}\n${block.text}`;
}
