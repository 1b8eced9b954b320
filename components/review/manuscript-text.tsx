import { createElement, Fragment, type ReactNode } from 'react';
import type { BlockNode, BodyDoc, TextNode } from '@/lib/manuscript/content';

/** The body as elements: paragraphs, subheads, lists, bold. */
export function ManuscriptText({ body }: { body: BodyDoc }) {
  return body.content.map((block, at) => <Block key={partKey(at)} block={block} />);
}

function Block({ block }: { block: BlockNode }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Words nodes={block.content} />
        </p>
      );
    case 'subhead':
      return (
        <h3>
          <Words nodes={block.content} />
        </h3>
      );
    default:
      return createElement(
        block.type === 'orderedList' ? 'ol' : 'ul',
        null,
        block.content.map((item, at) => (
          <li key={partKey(at)}>
            {item.content.map((paragraph, n) => (
              <Block key={partKey(n)} block={paragraph} />
            ))}
          </li>
        )),
      );
  }
}

function Words({ nodes = [] }: { nodes?: readonly TextNode[] | undefined }) {
  return nodes.map(({ text, marks }, at) =>
    marks?.length ? <b key={partKey(at)}>{text}</b> : <Fragment key={partKey(at)}>{text}</Fragment>,
  );
}

/** Parts of a text have no name but their place. */
function partKey(at: number): string {
  return String(at);
}
