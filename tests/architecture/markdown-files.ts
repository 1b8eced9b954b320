import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOLDERS } from './source-files';

const FROM_THE_ROOT = new RegExp(`^(${[...FOLDERS, 'docs', 'public'].join('|')})/[\\w./()[\\]-]*$`);
const BARE_NAME = /^[a-z0-9][a-z0-9.-]*\.tsx?$/;

/** The project's own Markdown. */
export const markdownFiles = (): string[] => [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/**
 * What a text in Markdown speaks of and is not there: paths from the root, links, and bare names of
 * source files, which stand in the folder of the path before them.
 */
export function missingFiles(path: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
  const missing = links.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(path), target)));
  let folder = '';
  for (const [, code = ''] of text.matchAll(/`([^`\n]+)`/g))
    for (const word of code.split(/\s+/)) {
      if (FROM_THE_ROOT.test(word)) folder = dirname(word);
      else if (!BARE_NAME.test(word)) continue;
      const file = FROM_THE_ROOT.test(word) ? word : join(folder, word);
      if (!existsSync(file)) missing.push(file);
    }
  return missing;
}
