import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { difference } from './difference';

const folder = mkdtempSync(join(tmpdir(), 'jianbao-difference-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function picture(name: string, width: number, change?: { at: number; by: number }): Promise<string> {
  const pixels = Buffer.alloc(width * 4 * 3, 200);
  if (change) pixels[change.at * 3] = 200 + change.by;
  const path = join(folder, name);
  await sharp(pixels, { raw: { width, height: 4, channels: 3 } })
    .png()
    .toFile(path);
  return path;
}

test('one pixel that is one step off differs, unless that much is allowed', async () => {
  const [before, same, off] = [
    await picture('before.png', 5),
    await picture('same.png', 5),
    await picture('off.png', 5, { at: 7, by: 1 }),
  ];
  expect(await difference(before, same)).toBeNull();
  expect(await difference(before, off)).toBe('1 pixels differ by up to 1, within 2,1 – 2,1');
  expect(await difference(before, off, 1)).toBeNull();
});

test('another size differs, and a picture that is missing', async () => {
  const [before, wider] = [await picture('narrow.png', 5), await picture('wide.png', 6)];
  expect(await difference(before, wider)).toBe('5 × 4 became 6 × 4');
  expect(await difference(before, join(folder, 'never.png'))).toContain('never.png is missing');
});
