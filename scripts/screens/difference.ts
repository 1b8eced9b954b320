import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';

/**
 * What differs between two pictures, in words; null when nothing does.
 * @param within steps of 255 by which a colour may be off
 * @param marked folder for a picture in which the pixels that differ are red
 */
export async function difference(one: string, other: string, within = 0, marked?: string): Promise<string | null> {
  const missing = [one, other].filter((path) => !existsSync(path));
  if (missing.length > 0) return `${missing.join(' and ')} is missing`;
  const [before, after] = await Promise.all([pixels(one), pixels(other)]);
  const { width, height } = after.info;
  if (before.info.width !== width || before.info.height !== height)
    return `${before.info.width} × ${before.info.height} became ${width} × ${height}`;
  let count = 0;
  let greatest = 0;
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let at = 0; at < after.data.length; at += 4) {
    const off = distance(before.data, after.data, at);
    greatest = Math.max(greatest, off);
    if (off <= within) continue;
    count++;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    Object.assign(box, { left: Math.min(box.left, x), top: Math.min(box.top, y) });
    Object.assign(box, { right: Math.max(box.right, x), bottom: Math.max(box.bottom, y) });
    if (marked) after.data.set([255, 0, 0, 255], at);
  }
  if (count === 0) return null;
  if (marked) await keep(join(marked, basename(other)), after);
  return `${count} pixels differ by up to ${greatest}, within ${box.left},${box.top} – ${box.right},${box.bottom}`;
}

type Pixels = { data: Buffer; info: { width: number; height: number } };

function pixels(path: string): Promise<Pixels> {
  return sharp(path).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}

function distance(one: Buffer, other: Buffer, at: number): number {
  let most = 0;
  for (let channel = at; channel < at + 4; channel++)
    most = Math.max(most, Math.abs((one[channel] as number) - (other[channel] as number)));
  return most;
}

async function keep(path: string, { data, info }: Pixels): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true });
  await sharp(data, { raw: { ...info, channels: 4 } })
    .png()
    .toFile(path);
}
