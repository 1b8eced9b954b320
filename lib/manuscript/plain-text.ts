import type { ReportContent, BlockNode, BodyDoc, ParagraphNode, SubheadNode, TextNode } from '@/lib/manuscript/content';

/** Walks a body to its bare words, and back from words to a body. */

/** One string a printed paragraph; empty ones are left out. */
export function paragraphsOf(body: BodyDoc): string[] {
  return body.content
    .flatMap(linesOf)
    .map(textOf)
    .filter((text) => text.trim() !== '');
}

/** What a report says first: its paragraphs; of photo news 图片新闻, which has none, its captions. */
export function openingOf({ body, photos }: Pick<ReportContent, 'body' | 'photos'>): string[] {
  const paragraphs = paragraphsOf(body);
  return paragraphs.length > 0 ? paragraphs : photos.map(({ caption }) => caption).filter((text) => text.trim() !== '');
}

/** The words of a body, a paragraph a line. */
export function plainText(body: BodyDoc): string {
  return paragraphsOf(body).join('\n');
}

/** All that is bold in it, in one string. */
export function boldWords(body: BodyDoc): string {
  const nodes = body.content.flatMap(linesOf).flatMap(({ content = [] }) => content);
  return textOf({ content: nodes.filter(({ marks }) => marks?.length) });
}

/** The words of one paragraph or subhead, without their marks. */
export function textOf(node: { content?: readonly TextNode[] }): string {
  return (node.content ?? []).map(({ text }) => text).join('');
}

export interface PlainBlock {
  kind: 'paragraph' | 'subhead';
  text: string;
}

/** The other way: what an importer or a school's own system sends as blocks. */
export function bodyOf(blocks: readonly (PlainBlock | string)[]): BodyDoc {
  const content = blocks.map((block): BlockNode => {
    const { kind, text } = typeof block === 'string' ? ({ kind: 'paragraph', text: block } as const) : block;
    return text === '' ? { type: kind } : { type: kind, content: [{ type: 'text', text }] };
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function linesOf(block: BlockNode): (ParagraphNode | SubheadNode)[] {
  return block.type === 'paragraph' || block.type === 'subhead'
    ? [block]
    : block.content.flatMap((item) => item.content);
}
