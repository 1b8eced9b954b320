import type { BlockNode, BodyDoc, ReportContent } from '@/lib/manuscript/content';
import { isOfBody, type Passage } from '@/lib/manuscript/passages';
import { textOf } from '@/lib/manuscript/plain-text';

/** Where an offset in a passage is in the stored content. */
export type StoredPosition =
  | { in: 'field'; field: 'kicker' | 'headline' | 'subtitle' | 'editorsNote'; offset: number }
  | { in: 'photo'; photoId: string; field: 'caption' | 'photographer'; offset: number }
  /** the byline is stored as credits, not as the words it is printed in */
  | { in: 'byline' }
  | BodyPosition;

interface BodyPosition {
  in: 'body';
  /** indices of block, item and paragraph */
  path: number[];
  /** which text node, and the offset in it; at the seam of two, the end of the first; 0 and 0 in an empty paragraph */
  node: number;
  offset: number;
  /** the position as Tiptap (ProseMirror) counts it in the document */
  tiptap: number;
}

/**
 * @param address of the passage
 * @param offset in its text, UTF-16 units; the end of the text is a position too
 * @returns null: the content has no such passage, or its text is not so long
 */
export function storedPosition(content: ReportContent, address: Passage['id'], offset: number): StoredPosition | null {
  if (address === 'byline') return { in: 'byline' };
  if (address === 'kicker' || address === 'headline' || address === 'subtitle' || address === 'editorsNote')
    return within(offset, content[address]) ? { in: 'field', field: address, offset } : null;
  if (isOfBody({ id: address })) return bodyPosition(content.body, address.split('.').slice(1).map(Number), offset);
  for (const photo of content.photos) {
    for (const field of ['caption', 'photographer'] as const) {
      if (address !== `photos.${photo.photoId}.${field}`) continue;
      return within(offset, photo[field]) ? { in: 'photo', photoId: photo.photoId, field, offset } : null;
    }
  }
  return null;
}

function bodyPosition(body: BodyDoc, path: number[], offset: number): BodyPosition | null {
  const [at = -1, item, paragraph] = path;
  const block = body.content[at];
  const line = block && lineAt(block, item, paragraph);
  if (!line || !within(offset, textOf(line))) return null;
  let rest = offset;
  let node = 0;
  for (const { text } of line.content ?? []) {
    if (rest <= text.length) break;
    rest -= text.length;
    node += 1;
  }
  return { in: 'body', path, node, offset: rest, tiptap: startOf(body, path) + offset };
}

function lineAt(block: BlockNode, item: number | undefined, paragraph: number | undefined) {
  if (block.type === 'paragraph' || block.type === 'subhead') return item === undefined ? block : undefined;
  return item === undefined || paragraph === undefined ? undefined : block.content[item]?.content[paragraph];
}

/** Every element counts one where it opens and one where it closes, a character its UTF-16 units. */
function startOf(body: BodyDoc, [at = 0, item = 0, paragraph = 0]: number[]): number {
  const block = body.content[at];
  const before = total(body.content.slice(0, at).map(sizeOf)) + 1;
  if (!block || block.type === 'paragraph' || block.type === 'subhead') return before;
  const items = total(block.content.slice(0, item).map(({ content }) => 2 + total(content.map(sizeOf))));
  return before + items + 1 + total((block.content[item]?.content ?? []).slice(0, paragraph).map(sizeOf)) + 1;
}

function sizeOf(block: BlockNode): number {
  if (block.type === 'paragraph' || block.type === 'subhead') return 2 + textOf(block).length;
  return 2 + total(block.content.map(({ content }) => 2 + total(content.map(sizeOf))));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function within(offset: number, text: string): boolean {
  return Number.isInteger(offset) && offset >= 0 && offset <= text.length;
}
