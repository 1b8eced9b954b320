import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { encodeCharacters } from '@/lib/server/fonts/character-code';
import { SCREEN_FACES } from '@/lib/server/fonts/face-files';
import { INTERFACE_TYPE, interfaceCharacters, type InterfaceType } from '@/lib/server/fonts/interface-type';
import { cutForScreen } from '@/lib/server/fonts/screen-cut';
import { sha256 } from '@/lib/server/hash';

/** Cuts what every screen says, once, into a file of the build. */
export async function cutInterface(): Promise<void> {
  const face = 'sans-400';
  const characters = interfaceCharacters();
  const bytes = await cutForScreen(SCREEN_FACES[face], characters);
  const name = `${face}.${sha256(bytes).slice(0, 16)}.woff2`;
  const file = join('.next', 'static', 'type', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  const made: InterfaceType = { face, address: `/_next/static/type/${name}`, code: encodeCharacters(characters) };
  await writeFile(INTERFACE_TYPE, JSON.stringify(made));
}
