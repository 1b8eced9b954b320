/**
 * The faces of a page picture when the site's own web fonts stand in for the page's subsets: every
 * glyph has its place from the composer, so a set of the same design is enough to look at.
 */
import type { Face } from '@/lib/composer/display-list';
import { faceClass } from './text-svg';

const SONG = '"Noto Serif SC",serif';
const HEI = '"Noto Sans SC",sans-serif';

const STAND_IN: Record<Face, [weight: number, family: string]> = {
  song: [400, SONG],
  songBold: [700, SONG],
  songBlack: [900, SONG],
  hei: [400, HEI],
  heiBold: [700, HEI],
  heiBlack: [700, HEI],
  kai: [400, '"LXGW WenKai",serif'],
  kaiBold: [700, '"LXGW WenKai",serif'],
};

/** Style rules for an SVG that stands within a screen of the product. */
export const SITE_FACES: string = [
  // a browser's own spacing between Han and Latin would shift what the composer placed
  '.jb-page text{font-kerning:none;white-space:pre;text-autospace:no-autospace;text-spacing-trim:space-all}',
  ...(Object.keys(STAND_IN) as Face[]).map((face) => {
    const [weight, family] = STAND_IN[face];
    return `.jb-page .${faceClass(face)}{font-weight:${weight};font-family:${family}}`;
  }),
].join('');
