import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dict } from '@node-rs/jieba/dict.js';
import { readPage } from '@/lib/intake/page-text/read-page';
import { wordTestFromDictionary } from '@/lib/intake/page-text/word-test';
import { typedText } from '@/lib/manuscript/typed-text';
import { textOfFile } from './text-file';

/**
 * `npm run -s import-page -- FILE.txt [--lang en] [--no-dictionary] [--hard]`: the reports of a page of
 * text, as JSON. --no-dictionary reads without jieba's words; with --hard each line is a paragraph.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'zh-CN' },
    'no-dictionary': { type: 'boolean', default: false },
    hard: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const { lang } = values;
if (!file || (lang !== 'zh-CN' && lang !== 'en')) {
  console.error('import-page FILE.txt [--lang zh-CN|en] [--no-dictionary] [--hard]');
  process.exit(2);
}
const words = values['no-dictionary'] ? undefined : wordTestFromDictionary(new TextDecoder().decode(dict));
const { reports, packages, problems } = readPage(pageText(file), { words, hard: values.hard });
const said = problems.map((problem) => ({ ...problem, message: problem.message[lang] }));
console.log(JSON.stringify({ reports, packages, problems: said }, null, 2));

function pageText(name: string): string {
  try {
    return typedText(textOfFile(readFileSync(name), name));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
