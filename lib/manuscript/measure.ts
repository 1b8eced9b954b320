import { type Problem, problem } from '@/lib/domain/problems';

/**
 * How large and how deep is this thing that came in as JSON? Walked with a list of its own instead
 * of by recursion, and stopped at the first limit, so that nesting 20,000 deep costs nothing. It
 * runs before anything else looks at a manuscript.
 */
const sizeLimits = {
  depth: 8,
  nodes: 5_000,
  characters: 60_000,
  bytes: 512 * 1024,
} as const;

/**
 * @param value anything that came as JSON @returns the first limit that it exceeds, or nothing; reads no
 * further than that
 */
export function sizeProblems(value: unknown): Problem[] {
  const open: Found[] = [{ value, depth: 0, isText: true }];
  const size = { nodes: 0, characters: 0, bytes: 0 };
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (typeof here.value === 'string') {
      size.bytes += utf8Length(here.value) + 2;
      if (here.isText) size.characters += codePoints(here.value);
    } else if (typeof here.value === 'object' && here.value !== null) {
      const children = childrenOf(here.value, here.depth);
      if (children === null) return [problem('content-too-deep', undefined, { max: sizeLimits.depth })];
      size.nodes += Array.isArray(here.value) ? 0 : 1;
      for (const child of children) {
        size.bytes += child.key.length + 4;
        open.push(child);
      }
    } else {
      size.bytes += 4;
    }
    if (size.nodes > sizeLimits.nodes) return [problem('content-too-many-nodes', undefined, { max: sizeLimits.nodes })];
    if (size.bytes > sizeLimits.bytes) return [problem('content-too-large', undefined, { max: sizeLimits.bytes })];
    if (size.characters > sizeLimits.characters)
      return [problem('text-too-long', 'body', { max: sizeLimits.characters })];
  }
  return [];
}

interface Found {
  value: unknown;
  depth: number;
  /** words, not the name of a kind */
  isText: boolean;
}

/** null: too deep. Nothing in a manuscript is a list of lists. */
function childrenOf(value: object, depth: number): (Found & { key: string })[] | null {
  if (Array.isArray(value)) {
    if (value.some((child) => Array.isArray(child))) return null;
    return value.map((child) => ({ key: '', value: child, depth, isText: true }));
  }
  if (depth >= sizeLimits.depth) return null;
  return Object.entries(value).map(([key, child]) => ({ key, value: child, depth: depth + 1, isText: key !== 'type' }));
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
