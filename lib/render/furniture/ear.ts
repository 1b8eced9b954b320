/**
 * 报眼, the ear beside the nameplate: 导读, the day's contents, a line an inside page with its
 * number, its name and the headline that leads it.
 */
import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { cutToFit, setText, textWidth } from '@/lib/render/set-text';
import { doubleRule } from './double-rule';
import type { ContentsEntry, FrontMatter } from './furniture';

export interface EarRoom {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LEAST_ROW = 2.1;

/** The contents under a 文武线; rows share the height, what does not fit is left out from the end. */
export function ear(room: EarRoom, front: FrontMatter, em: number, metrics: Metrics): Mark[] {
  const top = room.top + 4;
  const bottom = room.bottom;
  const rows = Math.min(front.contents.length, Math.floor((bottom - top) / (em * LEAST_ROW)));
  if (rows < 1) return [];
  const height = (bottom - top) / rows;
  const size = Math.min(em * 1.75, height * 0.52);
  const entries = front.contents.slice(0, rows).flatMap((entry, index) => {
    const foot = top + height * (index + 1);
    const y = foot - height / 2 + size * 0.37;
    const separator: Mark[] =
      index < rows - 1
        ? [{ kind: 'rule', x1: room.left, y1: foot, x2: room.right, y2: foot, width: 0.35, ink: 'grey' }]
        : [];
    return [...entryMarks(entry, room, y, size, metrics), ...separator];
  });
  return [...doubleRule(room.left, room.right, room.top + 1), ...entries];
}

function entryMarks(entry: ContentsEntry, room: EarRoom, y: number, size: number, metrics: Metrics): Mark[] {
  const nameSize = size * 0.62;
  const numberX = room.left + size * 0.2;
  const nameX = numberX + textWidth('00', 'songBlack', size * 1.12, metrics) + size * 0.5;
  const headlineX =
    nameX + Math.max(2.6 * nameSize, textWidth(entry.pageName, 'heiBold', nameSize, metrics)) + size * 0.45;
  const headline = cutToFit(entry.headline, 'songBold', size, room.right - headlineX, metrics);
  return [
    setText({ text: entry.pageNumber, face: 'songBlack', size: size * 1.12, x: numberX, y }, metrics),
    setText({ text: entry.pageName, face: 'heiBold', size: nameSize, x: nameX, y: y - size * 0.08 }, metrics),
    setText({ text: headline, face: 'songBold', size, x: headlineX, y }, metrics),
  ];
}
