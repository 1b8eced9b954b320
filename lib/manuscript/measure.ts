import { type Problem, problem } from '@/lib/domain/problems';

/**
 * How large and how deep is this thing that came in as JSON? Walked with a list of its own instead
 * of by recursion, and stopped at the first limit, so that nesting 20,000 deep costs nothing. It
 * runs before anything else looks at a manuscript.
 */
export const sizeLimits = {
  depth: 8,
  nodes: 5_000,
  characters: 60_000,
  bytes: 512 * 1024,
} as const;

export function sizeProblems(value: unknown): Problem[] {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  let bytes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: here, depth } = next;
    if (typeof here === 'string') {
      if (here.length > sizeLimits.bytes) return [tooLarge()];
      characters += codePoints(here);
      bytes += utf8Length(here) + 2;
    } else if (typeof here === 'object' && here !== null) {
      const inside = Array.isArray(here) ? depth : depth + 1;
      nodes += 1;
      if (inside > sizeLimits.depth || nestedArrays(here))
        return [problem('content-too-deep', undefined, { max: sizeLimits.depth })];
      if (nodes > 2 * sizeLimits.nodes) return [tooMany()];
      for (const [key, child] of Object.entries(here)) {
        bytes += Array.isArray(here) ? 1 : key.length + 4;
        open.push({ value: child, depth: inside });
      }
    } else {
      bytes += 8;
    }
    if (bytes > sizeLimits.bytes) return [tooLarge()];
    if (characters > sizeLimits.characters) {
      return [problem('text-too-long', 'body', { max: sizeLimits.characters })];
    }
  }
  return [];
}

const tooLarge = () => problem('content-too-large', undefined, { max: sizeLimits.bytes });
const tooMany = () => problem('content-too-many-nodes', undefined, { max: sizeLimits.nodes });

/** Nothing in a manuscript is a list of lists. */
function nestedArrays(value: object): boolean {
  return Array.isArray(value) && value.some((child) => Array.isArray(child));
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
