import { Fragment } from 'react';
import type { BlockNode, BodyDoc, TextNode } from '@/lib/manuscript/content';

/** A body as elements: only what the manuscript allows, and always as text. */
export function BodyText({ body }: { body: BodyDoc }) {
  return body.content.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place
    <Fragment key={at}>{drawn(block)}</Fragment>
  ));
}

function drawn(block: BlockNode) {
  if (block.type === 'paragraph') return <p>{runs(block.content)}</p>;
  if (block.type === 'subhead') return <h3>{runs(block.content)}</h3>;
  const List = block.type === 'orderedList' ? 'ol' : 'ul';
  return (
    <List>
      {block.content.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no name but their place
        <li key={at}>
          {item.content.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
            <p key={at}>{runs(line.content)}</p>
          ))}
        </li>
      ))}
    </List>
  );
}

function runs(nodes: readonly TextNode[] = []) {
  return nodes.map(({ text, marks }, at) => {
    const key = String(at);
    return marks?.length ? <strong key={key}>{text}</strong> : <Fragment key={key}>{text}</Fragment>;
  });
}
