/** A specimen sheet of type: a line of characters in each face, as a printer proves a new case. */
import type { Face, Mark, Sheet, TextMark } from '@/lib/composer/display-list';
import { pagePdf } from '@/lib/render/pdf/page-pdf';
import { setText } from '@/lib/render/set-text';
import { metrics } from '@/lib/server/fonts/metrics';
import { printFont } from '@/lib/server/fonts/print-fonts';

export const FACES: Face[] = ['song', 'songBold', 'songBlack', 'hei', 'heiBold', 'heiBlack', 'kai'];
export const SPECIMEN = '云湖晚报教育卫生鑫龘一口，。“”《》！8%Ag·';
export const SIZE = 24;
const LEFT = 30;

export function specimenLines(text = SPECIMEN): TextMark[] {
  return FACES.map((face, index) =>
    setText({ text, face, size: SIZE, x: LEFT, y: 60 + index * 48, role: 'body' }, metrics()),
  );
}

export const sheetOf = (marks: Mark[]): Sheet => ({ width: 640, height: 440, bleed: 8.5, marks, zones: [] });

export const press = (sheet: Sheet, photo?: Uint8Array) =>
  pagePdf([sheet], {
    title: '云湖晚报 2026年11月21日 03版 教育',
    author: '云湖晚报',
    date: new Date('2026-11-21T00:00:00Z'),
    fonts: printFont,
    photo: async () => photo ?? new Uint8Array(),
    press: false,
  });
