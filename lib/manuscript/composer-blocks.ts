import type { BodyDoc, ListNode } from '@/lib/manuscript/content';
import { type PlainBlock, textOf } from '@/lib/manuscript/plain-text';

/**
 * The body as the composer sets it: paragraphs and subheads only. List items become paragraphs with
 * · or a number before them, as newspapers print them.
 */
export function composerBlocks(body: BodyDoc): PlainBlock[] {
  return body.content
    .flatMap((block): PlainBlock[] => {
      if (block.type === 'paragraph' || block.type === 'subhead') {
        return [{ kind: block.type, text: flat(textOf(block)) }];
      }
      return listBlocks(block);
    })
    .filter(({ text }) => text !== '');
}

function listBlocks(list: ListNode): PlainBlock[] {
  return list.content.flatMap((item, index) =>
    item.content.map((paragraph, n): PlainBlock => {
      const text = flat(textOf(paragraph));
      const marker = list.type === 'orderedList' ? `${index + 1}.` : '·';
      return { kind: 'paragraph', text: n === 0 && text !== '' ? marker + text : text };
    }),
  );
}

/** A line break inside a paragraph is a blank in print, and none at its ends. */
function flat(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').trim();
}
