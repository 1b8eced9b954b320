/** The nameplate 报名 on the page: the drawn name, or the name set in heavy 宋 when there is no drawing. */
import type { Mark } from '@/lib/composer/display-list';
import type { Metrics } from '@/lib/composer/typography/metrics';
import { placeOutline } from '@/lib/render/outline';
import { fittingSize, setText } from '@/lib/render/set-text';

/** The name as one outline in units of its own, y downwards (M L Q C Z, absolute). */
export interface Nameplate {
  d: string;
  /** where the ink is */
  box: { left: number; right: number; top: number; bottom: number };
}

export interface NameplateRoom {
  x: number;
  y: number;
  width: number;
  height: number;
  /** where the name stands in the room */
  align: 'left' | 'middle';
}

/** The name as large as the room allows, in the middle of the room's height. */
export function nameplateMark(name: string, plate: Nameplate | undefined, room: NameplateRoom, metrics: Metrics): Mark {
  if (!plate) return setName(name, room, metrics);
  const width = plate.box.right - plate.box.left;
  const height = plate.box.bottom - plate.box.top;
  const scale = Math.min(room.width / width, room.height / height);
  const spare = room.align === 'middle' ? (room.width - width * scale) / 2 : 0;
  const dx = room.x + spare - plate.box.left * scale;
  const dy = room.y + (room.height - height * scale) / 2 - plate.box.top * scale;
  return { kind: 'path', d: placeOutline(plate.d, dx, dy, scale), fill: 'black' };
}

function setName(name: string, room: NameplateRoom, metrics: Metrics): Mark {
  const size = fittingSize(name, 'songBlack', room.height * 0.98, room.width, metrics);
  return setText(
    {
      text: name,
      face: 'songBlack',
      size,
      x: room.align === 'middle' ? room.x + room.width / 2 : room.x,
      y: room.y + room.height / 2 + size * 0.36,
      align: room.align,
      role: 'masthead',
    },
    metrics,
  );
}
