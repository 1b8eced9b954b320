/**
 * Which font file each face of the newspaper is cut from. 宋 and 黑 are whole static TrueType
 * files in npm packages; 楷 comes as one whole WOFF and is unpacked to TrueType once.
 */
import { join } from 'node:path';
import type { Face } from '@/lib/composer/display-list';

export type FontSource = { kind: 'ttf'; file: string } | { kind: 'woff'; file: string; name: string };

const packaged = (...parts: string[]) => join(process.cwd(), 'node_modules', ...parts);

const serif = (folder: string): FontSource => ({
  kind: 'ttf',
  file: packaged('@expo-google-fonts', 'noto-serif-sc', folder, `NotoSerifSC_${folder}.ttf`),
});

const sans = (folder: string): FontSource => ({
  kind: 'ttf',
  file: packaged('@expo-google-fonts', 'noto-sans-sc', folder, `NotoSansSC_${folder}.ttf`),
});

const wenkai = (weight: number): FontSource => ({
  kind: 'woff',
  file: packaged('@fontsource', 'lxgw-wenkai', 'files', `lxgw-wenkai-latin-${weight}-normal.woff`),
  name: `lxgw-wenkai-${weight}.ttf`,
});

export const FACE_FILES: Record<Face, FontSource> = {
  song: serif('400Regular'),
  songBold: serif('700Bold'),
  songBlack: serif('900Black'),
  hei: sans('400Regular'),
  heiBold: sans('700Bold'),
  heiBlack: sans('900Black'),
  kai: wenkai(500),
  kaiBold: wenkai(700),
};

/** Faces of the desk's screens, by voice and weight; the marks are what the 楷 borrows from the 宋. */
export const SCREEN_FACES = {
  'sans-400': sans('400Regular'),
  'sans-500': sans('500Medium'),
  'sans-700': sans('700Bold'),
  'sans-900': sans('900Black'),
  'serif-400': serif('400Regular'),
  'serif-600': serif('600SemiBold'),
  'serif-700': serif('700Bold'),
  'serif-900': serif('900Black'),
  'marks-400': serif('400Regular'),
  'kai-400': wenkai(500),
} satisfies Record<string, FontSource>;

export type ScreenFace = keyof typeof SCREEN_FACES;

export const isScreenFace = (name: string): name is ScreenFace => Object.hasOwn(SCREEN_FACES, name);

/** The heavy 楷 that nameplates are drawn from; no copy is set in it. */
export const NAMEPLATE_FILE: FontSource = wenkai(700);
