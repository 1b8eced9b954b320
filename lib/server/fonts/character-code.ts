/**
 * A set of characters as a piece of an address: code points in order, each as its distance from the one before,
 * seven bits a byte, in base64url. A set has one code only, so that nothing is cut twice under two names.
 */

export function encodeCharacters(characters: Iterable<string>): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) as number))];
  const bytes: number[] = [];
  let last = 0;
  for (const point of points.sort((a, b) => a - b)) {
    let distance = point - last;
    last = point;
    for (; distance > 0x7f; distance >>>= 7) bytes.push((distance & 0x7f) | 0x80);
    bytes.push(distance);
  }
  return Buffer.from(bytes).toString('base64url');
}

/** The characters of a code; null when it is none, or not the one that its set has. */
export function decodeCharacters(code: string, most: number): string | null {
  if (code.length > most * 4) return null;
  const characters: string[] = [];
  let point = 0;
  let distance = 0;
  let shift = 0;
  for (const byte of Buffer.from(code, 'base64url')) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (shift > 21) return null;
    if (byte & 0x80) continue;
    point += distance;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    characters.push(String.fromCodePoint(point));
    distance = 0;
    shift = 0;
  }
  const known = characters.length > 0 && characters.length <= most && encodeCharacters(characters) === code;
  return known ? characters.join('') : null;
}
