import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Style sheet and script of the reader, put together from their pieces in this order. */
const STYLES = [
  'tokens',
  'base',
  'chrome',
  'parts',
  'today',
  'viewer',
  'report',
  'leaf',
  'focus',
  'archive',
  'phone',
  'phone-issue',
  'phone-report',
  'print',
];
const SCRIPTS = ['choices', 'page-zoom', 'report-panel', 'keys', 'links'];

const folder = join(process.cwd(), 'components/reader');

export async function readerStyles(): Promise<string> {
  const pieces = await Promise.all(STYLES.map((name) => readFile(join(folder, 'styles', `${name}.css`), 'utf8')));
  return pieces.join('\n');
}

export async function readerScript(): Promise<string> {
  const pieces = await Promise.all(SCRIPTS.map((name) => readFile(join(folder, 'script', `${name}.js`), 'utf8')));
  return `(() => {\n'use strict';\n${pieces.join('\n')}\n})();\n`;
}
