/**
 * Web fonts of the page picture. Every face has a family name; a face falls back on those it
 * borrows from. The family files come from the page's own subsets or from the site's fonts.
 */
import type { Face } from '@/lib/composer/display-list';
import { RELATIVES } from '@/lib/render/drawn-face';
import { faceClass } from './text-svg';

const FAMILY: Record<Face, string> = {
  song: 'JB Song',
  songBold: 'JB Song Bold',
  songBlack: 'JB Song Black',
  hei: 'JB Hei',
  heiBold: 'JB Hei Bold',
  heiBlack: 'JB Hei Black',
  kai: 'JB Kai',
  kaiBold: 'JB Kai Bold',
};

/** Style rules that give each face class its family. Kerning is off: places come from the composer. */
export function faceStyles(): string {
  const faces = (Object.keys(FAMILY) as Face[]).map((face) => `.${faceClass(face)}{font-family:${families(face)}}`);
  return `.jb-page text{font-kerning:none;white-space:pre}${faces.join('')}`;
}

function families(face: Face): string {
  const own = [face, ...RELATIVES[face]].map((each) => `"${FAMILY[each]}"`);
  return [...own, face.startsWith('hei') ? 'sans-serif' : 'serif'].join(',');
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
