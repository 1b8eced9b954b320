import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPicture, type PictureKey } from '../cast/pictures/all';

/** Drawing takes a second a picture: once drawn it is kept, until the drawing code changes. */
const SOURCES = 'prisma/cast/pictures';

let folder: string | undefined;

export async function drawnPicture(key: PictureKey): Promise<Buffer> {
  folder ??= join('node_modules/.cache/jianbao-pictures', sourceHash());
  const file = join(folder, `${key}.jpg`);
  try {
    return readFileSync(file);
  } catch {
    const drawn = await drawPicture(key);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, drawn);
    renameSync(`${file}.${process.pid}`, file);
    return drawn;
  }
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(SOURCES).sort()) hash.update(readFileSync(join(SOURCES, name)));
  return hash.digest('hex').slice(0, 16);
}
