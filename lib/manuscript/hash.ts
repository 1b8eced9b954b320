import type { BlockNode, ParagraphNode, ReportContent, SubheadNode, TextNode } from '@/lib/manuscript/content';

/**
 * The parts that a signature is bound to, as one string that is the same whenever the words are the
 * same: however the editor cut its text nodes and whatever order its keys came in. The server takes
 * the sha256 of it. Headline breaks and photo crops are not in it; they belong to the placement.
 */
export function canonicalContent(content: ReportContent): string {
  return JSON.stringify([
    'report-1',
    [content.kicker, content.headline, content.subtitle, content.editorsNote].map(nfc),
    content.body.content.map(blockOf),
    content.byline.map(({ name, role, unit }) => [nfc(name), role, unit === null ? null : nfc(unit)]),
    content.photos.map(({ photoId, caption, photographer }) => [photoId, nfc(caption), nfc(photographer)]),
  ]);
}

function blockOf(block: BlockNode): unknown {
  if (block.type === 'paragraph' || block.type === 'subhead') return lineOf(block);
  return [block.type, block.content.map((item) => item.content.map(lineOf))];
}

function lineOf(node: ParagraphNode | SubheadNode): unknown {
  return [node.type, runsOf(node.content ?? [])];
}

/** Neighbours of the same weight are one run. */
function runsOf(nodes: readonly TextNode[]): [text: string, bold: 0 | 1][] {
  const runs: [string, 0 | 1][] = [];
  for (const { text, marks } of nodes) {
    const bold = marks?.some(({ type }) => type === 'bold') ? 1 : 0;
    const before = runs.at(-1);
    if (before?.[1] === bold) before[0] = nfc(before[0] + text);
    else if (text !== '') runs.push([nfc(text), bold]);
  }
  return runs;
}

function nfc(text: string): string {
  return text.normalize('NFC');
}
