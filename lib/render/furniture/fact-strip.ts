import type { Face, Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { fittingSize, setText, textWidth } from '@/lib/render/set-text';
import type { FrontMatter, Furniture } from './furniture';

/** The strip under the nameplate: facts spread over the width with equal distances, a hairline below. */
export function factStrip(
  room: { left: number; right: number; top: number; height: number },
  furniture: Furniture,
  front: FrontMatter,
  em: number,
  metrics: Metrics,
): Mark[] {
  const facts = factsOf(furniture, front);
  const width = room.right - room.left;
  const all = facts.map(({ text }) => text).join('    ');
  const size = fittingSize(all, 'songBold', em * 1.04, width, metrics);
  const widths = facts.map(({ text, face }) => textWidth(text, face, size, metrics));
  const spare = (width - widths.reduce((sum, each) => sum + each, 0)) / (facts.length - 1);
  const y = room.top + room.height / 2 + size * 0.36;
  let x = room.left;
  const marks: Mark[] = facts.map(({ text, face }, index) => {
    const mark = setText({ text, face, size, x, y }, metrics);
    x += (widths[index] ?? 0) + spare;
    return mark;
  });
  const line = room.top + room.height;
  return [...marks, { kind: 'rule', x1: room.left, y1: line, x2: room.right, y2: line, width: 0.5, ink: 'black' }];
}

function factsOf(furniture: Furniture, front: FrontMatter): { text: string; face: Face }[] {
  const song = (text: string | undefined) => (text ? [{ text, face: 'song' as const }] : []);
  return [
    { text: `${furniture.date} ${furniture.weekday}`, face: 'songBold' },
    ...song(furniture.lunarDate),
    ...song(front.serial),
    ...song(front.extent),
    ...song(front.publisher),
    ...song(`国内统一连续出版物号 ${front.cn}`),
    ...song(front.website),
  ];
}
