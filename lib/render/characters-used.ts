/** Which characters of each face a page shows: what a web subset must hold. */
import type { Face, Sheet } from '@/lib/composer/display-list';
import { preferredFace } from './drawn-face';

/**
 * Faces in alphabetical order, each with its characters once, sorted by code point.
 * @param faceOf the face that draws a character; by default as if no face lacked any
 */
export function charactersUsed(
  sheets: readonly Sheet[],
  faceOf: (face: Face, character: string) => Face = preferredFace,
): Map<Face, string> {
  const used = new Map<Face, Set<string>>();
  for (const { marks } of sheets) {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      for (const { text, face: own = mark.face } of mark.glyphs) {
        for (const character of text) {
          const face = faceOf(own, character);
          const set = used.get(face) ?? new Set();
          used.set(face, set.add(character));
        }
      }
    }
  }
  return new Map([...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([face, set]) => [face, [...set].sort().join('')]));
}
