/**
 * Which face a character is really drawn from. The 楷 has proportional quotes, a narrow middle
 * dot and a short dash that don't sit on the grid of full-width characters; these are taken from
 * the 宋. A character that a face lacks (生僻字) is borrowed from its nearest relative.
 */
import type { Face } from '@/lib/composer/display-list';

const BORROWED_BY_KAI = new Set(['“', '”', '‘', '’', '·', '—', '…', '⸺']);

/** Whom a face borrows from: its own design in the nearest weight, then the others as near in weight as may be. */
export const RELATIVES: Record<Face, Face[]> = {
  song: ['kai', 'hei', 'songBold', 'songBlack'],
  songBold: ['song', 'songBlack', 'heiBold', 'kaiBold', 'kai', 'hei'],
  songBlack: ['songBold', 'song', 'heiBlack', 'kaiBold', 'kai', 'hei'],
  hei: ['song', 'kai', 'heiBold', 'heiBlack'],
  heiBold: ['hei', 'heiBlack', 'songBold', 'kaiBold', 'kai', 'song'],
  heiBlack: ['heiBold', 'hei', 'songBlack', 'kaiBold', 'kai', 'song'],
  kai: ['song', 'hei', 'kaiBold'],
  kaiBold: ['kai', 'songBold', 'song'],
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
