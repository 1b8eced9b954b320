/** npm run -s import-page -- FILE.txt: prints the reports of a page of text as JSON. --no-dictionary reads without jieba's words. */
import { readFileSync } from 'node:fs';
import { readPage } from '@/lib/formats/page-text/read-page';
import { wordTestFromDictionary } from '@/lib/formats/page-text/word-test';
import { dict } from '@node-rs/jieba/dict';

const args = process.argv.slice(2);
const file = args.find((argument) => !argument.startsWith('--'));
if (!file) {
  console.error('import-page FILE.txt [--no-dictionary] [--hard]');
  process.exit(2);
}
const words = args.includes('--no-dictionary') ? undefined : wordTestFromDictionary(new TextDecoder().decode(dict));
const { steps: _, ...reading } = readPage(readFileSync(file, 'utf8'), { words, hard: args.includes('--hard') });
console.log(JSON.stringify(reading, null, 2));
