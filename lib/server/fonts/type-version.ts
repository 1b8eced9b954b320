import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../hash';

/** Raised when type is cut in another way than before. */
const WAY_OF_CUTTING = 1;
const PACKAGES = ['@expo-google-fonts/noto-sans-sc', '@expo-google-fonts/noto-serif-sc', '@fontsource/lxgw-wenkai'];

let version = '';

/** Part of every address of type: the same characters of other fonts, or cut otherwise, are another file. */
export function typeVersion(): string {
  version ||= sha256([WAY_OF_CUTTING, ...PACKAGES.map(versionOf)].join()).slice(0, 8);
  return version;
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8')).version;
}
