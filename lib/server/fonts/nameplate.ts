/**
 * The nameplate 报名: the newspaper's name as one drawing, cut from the heavy 楷 until the house
 * has the calligrapher's own. It is an outline, not text, as in every printed newspaper.
 */
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { Nameplate } from '@/lib/render/furniture/nameplate';
import { NAMEPLATE_FILE } from './face-files';
import { trueTypeFile } from './font-file';

const drawn = new Map<string, Nameplate>();

/** The name as an outline in thousandths of an em, baseline at 0, y downwards. Kept per process. */
export function nameplate(name: string): Nameplate {
  const known = drawn.get(name);
  if (known) return known;
  const plate = draw(name);
  drawn.set(name, plate);
  return plate;
}

let heavyKai: Font | undefined;

function draw(name: string): Nameplate {
  heavyKai ??= fontkit.create(readFileSync(trueTypeFile(NAMEPLATE_FILE))) as Font;
  const scale = 1000 / heavyKai.unitsPerEm;
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const parts: string[] = [];
  let pen = 0;
  for (const character of name) {
    const glyph = heavyKai.glyphForCodePoint(character.codePointAt(0) as number);
    const at = (x: number, y: number) => {
      const px = Math.round(x * scale + pen);
      const py = Math.round(-y * scale);
      box.left = Math.min(box.left, px);
      box.right = Math.max(box.right, px);
      box.top = Math.min(box.top, py);
      box.bottom = Math.max(box.bottom, py);
      return `${px} ${py}`;
    };
    for (const { command, args } of glyph.path.commands) {
      const points: string[] = [];
      for (let i = 0; i < args.length; i += 2) points.push(at(args[i] ?? 0, args[i + 1] ?? 0));
      parts.push(`${LETTERS[command]}${points.join(' ')}`);
    }
    pen += glyph.advanceWidth * scale;
  }
  return { d: parts.join(''), box };
}

const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};
