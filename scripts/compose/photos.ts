/** The pictures of a page file as upright JPEGs: those on disk, and drawn scenes for the rest. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { photoId } from './page-brief';
import type { PageFile } from './page-file';
import { standInScene } from './stand-in-scene';

/** JPEG bytes by photo id. Rejects when a named picture cannot be read. */
export async function photosOf(file: PageFile, folder: string): Promise<Map<string, Uint8Array>> {
  const photos = file.reports.flatMap((report) =>
    report.photos.map((photo, index) => ({ ...photo, id: photoId(report.id, index) })),
  );
  const jpegs = await Promise.all(
    photos.map(async ({ id, file: name, width, height }) => {
      const source = name ? await readFile(resolve(folder, name)) : Buffer.from(standInScene(id, width, height));
      return sharp(source).rotate().jpeg({ quality: 84, mozjpeg: false }).toBuffer();
    }),
  );
  return new Map(photos.map(({ id }, index) => [id, new Uint8Array(jpegs[index] as Buffer)]));
}
