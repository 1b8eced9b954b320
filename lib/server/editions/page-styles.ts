import type { Face } from '@/lib/composer/display-list';
import { twoDigits } from '@/lib/edition/addresses';
import type { HotZone } from '@/lib/render/hot-zones';
import { faceStyles, fontFaceRules } from '@/lib/render/svg/face-styles';

/** Families of the reader's text; their weights are faces of the newspaper. */
const TEXT: [family: string, weight: number, face: Face][] = [
  ['Jianbao Song', 400, 'song'],
  ['Jianbao Song', 700, 'songBold'],
  ['Jianbao Song', 900, 'songBlack'],
  ['Jianbao Hei', 400, 'hei'],
  ['Jianbao Hei', 700, 'heiBold'],
  ['Jianbao Kai', 400, 'kai'],
];

/** Web fonts of a screen: for its text and, under other names, for the picture of its page. */
export function fontStyles(fonts: ReadonlyMap<Face, string>): string {
  const text = TEXT.flatMap(([family, weight, face]) => {
    const address = fonts.get(face);
    return address
      ? [
          `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${address}") format("woff2")}`,
        ]
      : [];
  });
  const marks = fonts.get('song');
  // 楷 has narrow Western quotes: these come from the 宋
  if (marks)
    text.push(
      `@font-face{font-family:"Jianbao Marks";font-display:swap;unicode-range:U+B7,U+2014,U+2018-2019,U+201C-201D,U+2026;src:url("${marks}") format("woff2")}`,
    );
  return text.join('\n') + fontFaceRules([...fonts.keys()], (face) => fonts.get(face) ?? '') + faceStyles();
}

/** Places of the hot zones, 4.5 pt outside their blocks, so that a frame never touches text. */
export function zoneStyles(page: number, zones: readonly HotZone[], sheet: { width: number; height: number }): string {
  const [x, y] = [(4.5 / sheet.width) * 100, (4.5 / sheet.height) * 100];
  return zones
    .map(({ left, top, width, height }, index) => {
      const box = `left:${short(left - x)}%;top:${short(top - y)}%;width:${short(width + 2 * x)}%;height:${short(height + y)}%`;
      return `.page-${twoDigits(page)} .zones [data-n="${index + 1}"]{${box}}`;
    })
    .join('\n');
}

const short = (value: number): number => Number(value.toFixed(2));
