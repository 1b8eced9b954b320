import sharp from 'sharp';
import type { GreyMatrix } from '@/lib/checks/duplicates/photo-hash';
import type { Random } from './seeded-random';

/** A made picture: light from one side, and forms of different grey. */
export async function madePicture(random: Random): Promise<Buffer> {
  const shapes = Array.from({ length: 14 }, () => {
    const grey = random.below(256);
    const [x, y, r] = [random.below(640), random.below(480), 20 + random.below(120)];
    return random.next() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${r}" fill="rgb(${grey},${grey},${grey})"/>`
      : `<rect x="${x}" y="${y}" width="${r * 2}" height="${r}" fill="rgb(${grey},${random.below(256)},${grey})"/>`;
  });
  const light = `<linearGradient id="g" x2="${random.next()}" y2="1"><stop stop-color="#${random.below(2) ? 'eee' : '444'}"/><stop offset="1" stop-color="#888"/></linearGradient>`;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><defs>${light}</defs><rect width="640" height="480" fill="url(#g)"/>${shapes.join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

export const photoEdits: Readonly<Record<string, (picture: Buffer) => Promise<Buffer>>> = {
  'resized to 160 pixels': (picture) => sharp(picture).resize(160).png().toBuffer(),
  'JPEG of quality 30': (picture) => sharp(picture).jpeg({ quality: 30 }).toBuffer(),
  'brighter by a third': (picture) => sharp(picture).modulate({ brightness: 1.3 }).png().toBuffer(),
  softened: (picture) => sharp(picture).blur(3).png().toBuffer(),
  'black and white': (picture) => sharp(picture).greyscale().png().toBuffer(),
  'cropped by 3 % on each side': (picture) =>
    sharp(picture).extract({ left: 19, top: 14, width: 602, height: 452 }).png().toBuffer(),
};

export async function greyOf(picture: Buffer): Promise<GreyMatrix> {
  const { data, info } = await sharp(picture).removeAlpha().greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, values: data };
}
