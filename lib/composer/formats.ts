import type { PageFormat } from './page';

/**
 * The two page sizes of Chinese dailies. 对开: eight columns of 13 characters in 小五 on 350 mm, to the point
 * (8 × 117 pt + 7 gutters of 8 pt = 992 pt). 四开: six columns of 12.
 */
export const formats: Readonly<Record<PageFormat['name'], PageFormat>> = {
  broadsheet: {
    name: 'broadsheet',
    pageMm: [390, 550],
    areaMm: [350, 490],
    columns: 8,
    charactersPerColumn: 13,
    em: 9,
    pitch: 13,
    headLines: 4,
  },
  tabloid: {
    name: 'tabloid',
    pageMm: [275, 390],
    areaMm: [240, 350],
    columns: 6,
    charactersPerColumn: 12,
    em: 9,
    pitch: 13,
    headLines: 3,
  },
};
