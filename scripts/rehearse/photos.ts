/** The photos of a report as its author has them on the phone: files where the page file names them, drawn pictures for the rest. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { drawPicture, type PictureKey, pictures } from '@/prisma/cast/pictures/all';
import { chanceFrom } from '../compose/chance';
import type { PageFileReport } from '../compose/page-file';
import { BadInput } from '../compose/read-page-file';

export interface Photo {
  bytes: Uint8Array;
  caption: string;
  photographer: string | null;
}

/** JPEGs in the size that the file says. A report never has the same drawn picture twice. */
export async function photosOf({ id, headline, photos }: PageFileReport, folder: string): Promise<Photo[]> {
  const keys = Object.keys(pictures) as PictureKey[];
  const first = Math.floor(chanceFrom(id)() * keys.length);
  return Promise.all(
    photos.map(async ({ file, width, height, caption, photographer }, index) => {
      const source = file
        ? await fileOf(resolve(folder, file), file)
        : await drawPicture(keys[(first + index) % keys.length] as PictureKey);
      const upright = sharp(source).rotate();
      const image = file ? upright : upright.resize(width, height, { fit: 'cover' });
      const bytes = await image
        .jpeg({ quality: 90 })
        .toBuffer()
        .catch(() => refuse(`${file}: not a photo`));
      return { bytes, caption: caption.trim() || `${headline}。`, photographer };
    }),
  );
}

function fileOf(path: string, name: string): Promise<Buffer> {
  return readFile(path).catch(() => refuse(`${name}: the photo cannot be read`));
}

function refuse(message: string): never {
  throw new BadInput(message);
}
