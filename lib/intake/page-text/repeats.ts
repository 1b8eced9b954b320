/** What recognition read twice: a garbled copy of the last words, a paragraph that stands in its neighbour. */
import type { Block } from './blocks';

const NEAR = 4;

/** Indexes of blocks that only repeat what stands shortly before them. */
export function repeatsOf(blocks: readonly Block[]): Set<number> {
  const repeats = new Set<number>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'text' || block.bare.length < 6) return;
    for (let back = 1; back <= NEAR && at - back >= 0; back++) {
      const earlier = blocks[at - back];
      if (earlier?.kind !== 'text' || repeats.has(at - back)) continue;
      if (repeatsTail(earlier.bare, block.bare) || contained(earlier.bare, block.bare)) repeats.add(at);
    }
  });
  return repeats;
}

/** 豕来居上，夺得第一名。 after …后来居上，夺得第一名。: all but the first few characters are the same end. */
function repeatsTail(earlier: string, later: string): boolean {
  if (later.length > 40 || later.length >= earlier.length) return false;
  let same = 0;
  while (same < later.length && later.charAt(later.length - 1 - same) === earlier.charAt(earlier.length - 1 - same))
    same++;
  return same >= 6 && same >= later.length * 0.6;
}

/** At least seven tenths of its four-character runs stand in the other. */
function contained(earlier: string, later: string): boolean {
  if (later.length < 20 || earlier.length < later.length * 0.7) return false;
  const runs = new Set<string>();
  for (let i = 0; i + 4 <= earlier.length; i++) runs.add(earlier.slice(i, i + 4));
  let shared = 0;
  for (let i = 0; i + 4 <= later.length; i++) if (runs.has(later.slice(i, i + 4))) shared++;
  return shared >= (later.length - 3) * 0.7;
}
