/**
 * Which face a character is really drawn from. The 楷 has proportional quotes, a narrow middle
 * dot and a short dash that don't sit on the grid of full-width characters; these are taken from
 * the 宋. A character that a face lacks (生僻字) is borrowed from its nearest relative.
 */
import type { Face } from '@/lib/composer/display-list';

const BORROWED_BY_KAI = new Set(['“', '”', '‘', '’', '·', '—', '…', '⸺']);

/** Whom a face borrows from, nearest first. */
export const RELATIVES: Record<Face, Face[]> = {
  song: ['kai', 'hei'],
  songBold: ['song', 'heiBold', 'kai'],
  songBlack: ['songBold', 'heiBlack', 'kai'],
  hei: ['song', 'kai'],
  heiBold: ['hei', 'songBold', 'kai'],
  heiBlack: ['heiBold', 'songBlack', 'kai'],
  kai: ['song', 'hei'],
};

/** The face that the character is asked from before anything is known of missing glyphs. */
export function preferredFace(face: Face, character: string): Face {
  return face === 'kai' && BORROWED_BY_KAI.has(character) ? 'song' : face;
}

/** The face that draws the character, or null when no face of the newspaper has it. */
export function drawnFace(
  face: Face,
  character: string,
  hasGlyph: (face: Face, character: string) => boolean,
): Face | null {
  const first = preferredFace(face, character);
  return [first, ...RELATIVES[first]].find((each) => hasGlyph(each, character)) ?? null;
}
