/**
 * The text of a report as overlapping pieces of four characters, for comparing reports 一稿多投. Marks,
 * blanks and width do not count, so that retyping a report does not hide it.
 */
const SIZE = 4;

const IGNORED = /[\s\u3000\p{P}\p{S}\u200b\ufeff]/gu;

/** The characters that count, half width and lower case. Length may be less than the text's. */
export function ink(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(IGNORED, '')
    .toLowerCase();
}

/** Hashes (unsigned 32 bit) of all pieces, each once, in ascending order; none for fewer than four characters. */
export function shingles(text: string): Uint32Array {
  const characters = ink(text);
  const count = Math.max(0, characters.length - SIZE + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) hashes[i] = hashOf(characters, i);
  hashes.sort();
  return hashes.filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
}

/** FNV-1a over the code units, then mixed (the finaliser of MurmurHash3, public domain). */
function hashOf(characters: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + SIZE; i += 1) hash = Math.imul(hash ^ characters.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads a number over all 32 bits; unsigned. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How many hashes two ascending rows share. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const left = a[i] as number;
    const right = b[k] as number;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) k += 1;
  }
  return shared;
}
