import type { BoldRange, ComposerBlock } from '@/lib/composer/page';
import type { BodyDoc, ListNode, TextNode } from '@/lib/manuscript/content';

/**
 * The body as the composer sets it: paragraphs and subheads only. List items become paragraphs with
 * · or a number before them, as newspapers print them.
 */
export function composerBlocks(body: BodyDoc): ComposerBlock[] {
  return body.content
    .flatMap((block): ComposerBlock[] => {
      if (block.type === 'paragraph') return [paragraph(block.content)];
      if (block.type === 'subhead') return [{ kind: 'subhead', text: flat(block.content).text }];
      return listBlocks(block);
    })
    .filter(({ text }) => text !== '');
}

function listBlocks(list: ListNode): ComposerBlock[] {
  return list.content.flatMap((item, index) =>
    item.content.map(({ content }, n) =>
      paragraph(content, n > 0 ? '' : list.type === 'orderedList' ? `${index + 1}.` : '·'),
    ),
  );
}

function paragraph(nodes: TextNode[] | undefined, marker = ''): ComposerBlock {
  const { text, bold } = flat(nodes);
  if (text === '' || bold.length === 0) return { kind: 'paragraph', text: text && marker + text };
  const moved = bold.map(([from, to]): BoldRange => [from + marker.length, to + marker.length]);
  return { kind: 'paragraph', text: marker + text, bold: moved };
}

/** A line break inside a paragraph is a blank in print, and none at its ends; so the bold words move with them. */
function flat(nodes: readonly TextNode[] = []): { text: string; bold: BoldRange[] } {
  let text = '';
  let broken = false;
  const bold: BoldRange[] = [];
  for (const { text: words, marks } of nodes) {
    const rest: string = broken ? words.replace(/^[\t\r\n]+/, '') : words;
    broken = rest === '' ? broken : /[\t\r\n]$/.test(rest);
    const from = text.length;
    text += rest.replace(/[\t\r\n]+/g, ' ');
    if (!marks?.length || text.length === from) continue;
    const before = bold.at(-1);
    if (before?.[1] === from) before[1] = text.length;
    else bold.push([from, text.length]);
  }
  const blanks = text.length - text.trimStart().length;
  const printed = text.trim();
  const within = (at: number) => Math.min(printed.length, Math.max(0, at - blanks));
  const kept = bold.map(([from, to]): BoldRange => [within(from), within(to)]).filter(([from, to]) => from < to);
  return { text: printed, bold: kept };
}
