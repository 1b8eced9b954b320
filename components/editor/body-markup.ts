import type { BlockNode, BodyDoc, TextNode } from '@/lib/manuscript/content';

/** A body as the editor draws it, as text of a page: only what the manuscript allows, every character escaped. */
export function bodyMarkup(body: BodyDoc, placeholder: string): string {
  const empty = body.content.every((block) => block.type === 'paragraph' && !block.content?.length);
  if (empty && body.content.length <= 1)
    return `<p class="is-empty is-editor-empty" data-placeholder="${escaped(placeholder)}"><br></p>`;
  return body.content.map(block).join('');
}

function block(node: BlockNode): string {
  if (node.type === 'paragraph') return `<p>${runs(node.content)}</p>`;
  if (node.type === 'subhead') return `<h3>${runs(node.content)}</h3>`;
  const items = node.content.map((item) => `<li>${item.content.map(block).join('')}</li>`).join('');
  return node.type === 'orderedList' ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
}

function runs(nodes: readonly TextNode[] = []): string {
  const words = nodes.map(({ text, marks }) => (marks?.length ? `<strong>${escaped(text)}</strong>` : escaped(text)));
  return words.join('') || '<br>';
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
