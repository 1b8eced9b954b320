/**
 * Where drawing and words of a notice stand. A wide rectangle has the drawing at the left and the
 * slogan at the right, a tall one the drawing above; a very low one has words only.
 */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Arrangement {
  scene: Rect | null;
  words: Rect;
  /** the slogan's two lines stand beside each other */
  oneLine: boolean;
}

const LEAST_SCENE = 30;
const LARGEST_SCENE = 230;
const WIDE = 1.25;
const STRIP = 4.2;

/** Places inside the frame; the last line's height is kept for the label. */
export function arrange(rect: Rect, em: number): Arrangement {
  const pad = Math.min(em * 1.6, rect.height * 0.12, rect.width * 0.1) + 3;
  const room = {
    x: rect.x + pad,
    y: rect.y + pad,
    width: rect.width - 2 * pad,
    height: rect.height - 2 * pad,
  };
  const shape = room.width / room.height;
  if (shape >= WIDE) return wide(room, em, shape >= STRIP);
  return tall(room, em);
}

function wide(room: Rect, em: number, oneLine: boolean): Arrangement {
  const side = Math.min(LARGEST_SCENE, room.height, room.width * 0.4);
  if (side < LEAST_SCENE) return { scene: null, words: withoutLabel(room, em), oneLine };
  const gap = Math.min(room.width * 0.06, side * 0.3);
  const used = oneLine ? side : Math.min(side + (room.width - side) * 0.12, room.width * 0.46);
  return {
    scene: { x: room.x + (used - side), y: room.y + (room.height - side) / 2, width: side, height: side },
    words: withoutLabel({ ...room, x: room.x + used + gap, width: room.width - used - gap }, em),
    oneLine,
  };
}

function tall(room: Rect, em: number): Arrangement {
  const side = Math.min(LARGEST_SCENE, room.width * 0.86, room.height * 0.54);
  if (side < LEAST_SCENE) return { scene: null, words: withoutLabel(room, em), oneLine: false };
  const spare = room.height - side;
  const top = room.y + Math.min(spare * 0.16, side * 0.3);
  const words = { ...room, y: top + side, height: room.y + room.height - top - side };
  return {
    scene: { x: room.x + (room.width - side) / 2, y: top, width: side, height: side },
    words: withoutLabel(words, em),
    oneLine: false,
  };
}

function withoutLabel(room: Rect, em: number): Rect {
  return { ...room, height: Math.max(em, room.height - em * 0.9) };
}
