import type { BlockNode, BodyDoc } from '@/lib/manuscript/content';

interface Json {
  type?: string;
  text?: string;
  marks?: { type: string }[];
  content?: Json[];
}

/** The editor's JSON as the manuscript's schema writes it: no empty attributes, no empty lists of children. */
export function canonicalBody(doc: Json): BodyDoc {
  return { type: 'doc', content: (doc.content ?? []).map(plain) as unknown as BlockNode[] };
}

function plain({ type, text, marks, content }: Json): Json {
  return {
    ...(type === undefined ? {} : { type }),
    ...(text === undefined ? {} : { text }),
    ...(marks?.length ? { marks: marks.map((mark) => ({ type: mark.type })) } : {}),
    ...(content?.length ? { content: content.map(plain) } : {}),
  };
}
