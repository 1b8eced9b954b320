import type { Font } from 'fontkit';

/** An opened TrueType font, whole and static (one weight, glyf outlines). */
export type PrintFont = Font;
