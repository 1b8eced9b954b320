import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forOlderBrowsers } from './older-browsers';

/** Style sheet and script of the reader, put together from their pieces in this order, after the tokens of the house. */
const STYLES = [
  'reading',
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

const TOKENS = join(process.cwd(), 'app/styles/tokens.css');
const COMMENT = /\/\*[\s\S]*?\*\/\s*/g;
const folder = join(process.cwd(), 'components/reader');

export async function readerStyles(): Promise<string> {
  const files = [TOKENS, ...STYLES.map((name) => join(folder, 'styles', `${name}.css`))];
  const pieces = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return forOlderBrowsers(pieces.join('\n').replace(COMMENT, ''));
}

export async function readerScript(): Promise<string> {
  const pieces = await Promise.all(SCRIPTS.map((name) => readFile(join(folder, 'script', `${name}.js`), 'utf8')));
  return `(() => {\n'use strict';\n${pieces.join('\n')}\n})();\n`;
}
