/**
 * What the page says more than once: a name or term that stands whole elsewhere proves where its halves
 * belong. Needs no dictionary, and knows the names that no dictionary has.
 */
import type { WordTest } from './word-test';

export interface PageWords extends WordTest {
  /** 0 to 3: what two blocks of the page share that few others have: names, units, the thing they tell of */
  kinship(a: number, b: number): number;
}

/** texts: the blocks of the page without blanks. */
export function pageWords(texts: readonly string[]): PageWords {
  const grams = new Map<string, number>();
  const single = new Map<string, number>();
  const holders = new Map<string, number>();
  const sets: Set<string>[] = [];
  let total = 0;
  for (const text of texts) {
    const own = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (!isHan(character)) continue;
      total++;
      single.set(character, (single.get(character) ?? 0) + 1);
      for (const length of [2, 3, 4]) {
        const gram = text.slice(at, at + length);
        if (gram.length < length || !isHan(gram.charAt(length - 1))) break;
        grams.set(gram, (grams.get(gram) ?? 0) + 1);
        if (length === 2) own.add(gram);
      }
    }
    for (const gram of own) holders.set(gram, (holders.get(gram) ?? 0) + 1);
    sets.push(own);
  }
  const kin = new Map<number, number>();
  /** 1 for a pair of characters that two blocks have, next to nothing for what a fifth of the page says */
  const rarity = (gram: string): number => {
    const holding = holders.get(gram) ?? 1;
    return holding > 2 + texts.length * 0.2 ? 0 : Math.min(1, 2 / holding);
  };
  return {
    gain(left, right) {
      const a = left.slice(-3);
      const b = right.slice(0, 3);
      const pair = a.slice(-1) + b.slice(0, 1);
      const seen = grams.get(pair) ?? 0;
      if (seen === 0) return 0;
      const chance = ((single.get(pair.charAt(0)) ?? 1) * (single.get(pair.charAt(1)) ?? 1)) / Math.max(1, total);
      let sum = Math.min(4, Math.max(0, Math.log(seen / chance)));
      for (const gram of [a.slice(-2) + b.slice(0, 1), a.slice(-1) + b.slice(0, 2)])
        if (gram.length === 3 && grams.has(gram)) sum += 1.2;
      for (const gram of [a.slice(-3) + b.slice(0, 1), a.slice(-2) + b.slice(0, 2), a.slice(-1) + b.slice(0, 3)])
        if (gram.length === 4 && grams.has(gram)) sum += 0.8;
      return sum;
    },
    kinship(a, b) {
      const key = Math.min(a, b) * 1_000_003 + Math.max(a, b);
      const known = kin.get(key);
      if (known !== undefined) return known;
      const [small, large] = (sets[a]?.size ?? 0) < (sets[b]?.size ?? 0) ? [sets[a], sets[b]] : [sets[b], sets[a]];
      let shared = 0;
      for (const gram of small ?? []) if (large?.has(gram)) shared += rarity(gram);
      const value = Math.min(3, shared * 0.5);
      kin.set(key, value);
      return value;
    },
  };
}

function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff';
}
