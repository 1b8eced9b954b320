/**
 * Web fonts of the page picture. Every face has a family name; the 楷 falls back on the 宋 for the
 * marks it borrows. The family files come from the page's own subsets or from the site's fonts.
 */
import type { Face } from '@/lib/composer/display-list';
import { faceClass } from './text-svg';

export const FAMILY: Record<Face, string> = {
  song: 'JB Song',
  songBold: 'JB Song Bold',
  songBlack: 'JB Song Black',
  hei: 'JB Hei',
  heiBold: 'JB Hei Bold',
  heiBlack: 'JB Hei Black',
  kai: 'JB Kai',
};

const GENERIC: Record<Face, string> = {
  song: 'serif',
  songBold: 'serif',
  songBlack: 'serif',
  hei: 'sans-serif',
  heiBold: 'sans-serif',
  heiBlack: 'sans-serif',
  kai: '"JB Song", serif',
};

/** Style rules that give each face class its family. Kerning is off: places come from the composer. */
export function faceStyles(): string {
  const faces = (Object.keys(FAMILY) as Face[]).map(
    (face) => `.${faceClass(face)}{font-family:"${FAMILY[face]}",${GENERIC[face]}}`,
  );
  return `.jb-page text{font-kerning:none;white-space:pre}${faces.join('')}`;
}

/** @font-face rules for the subsets at hand; `address` gives the URL (or data: URL) of a face's woff2. */
export function fontFaceRules(faces: readonly Face[], address: (face: Face) => string): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:"${FAMILY[face]}";src:url("${address(face)}") format("woff2");font-display:block}`,
    )
    .join('');
}
