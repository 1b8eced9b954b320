import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FilePassage, filePassages } from '@/lib/checks/file-passages';
import { prepareLexicon } from '@/lib/checks/lexicon/prepare';
import { starterLexicon } from '@/lib/checks/lexicon/starter/starter-lexicon';
import { createProof } from '@/lib/checks/proof';
import { type ProofSettings, proofSettings } from '@/lib/checks/settings';
import { jiebaCosts } from './jieba-costs';

/**
 * `npm run -s proof-text -- FILE.txt [--date 2023-03-20] [--lang zh-CN|en] [--no-dictionary]`: the findings in a text, as
 * JSON. Messages are in both languages unless one is asked for.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, lang: { type: 'string' }, 'no-dictionary': { type: 'boolean', default: false } },
});
const [file] = positionals;
const { lang } = values;
if (!file || (lang !== undefined && lang !== 'zh-CN' && lang !== 'en')) {
  console.error('proof-text FILE.txt [--date 2023-03-20] [--lang zh-CN|en] [--no-dictionary]');
  process.exit(2);
}
const passages = filePassages(readFileSync(file, 'utf8'));
const { findings } = createProof(settings(values.date ?? null, !values['no-dictionary'])).report({
  id: file,
  passages,
});
const counts: Record<string, number> = {};
for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
const lines = new Map(passages.map((passage) => [passage.id, passage]));
console.log(
  JSON.stringify(
    {
      findings: findings.map(({ report: _, passage, ...finding }) => ({
        line: lineOf(lines.get(passage)),
        ...finding,
        message: lang ? finding.message[lang] : finding.message,
      })),
      counts,
    },
    null,
    1,
  ),
);

function settings(date: string | null, withDictionary: boolean): ProofSettings {
  return proofSettings({
    date,
    lexicon: prepareLexicon(starterLexicon, date),
    words: withDictionary ? jiebaCosts() : null,
  });
}

function lineOf(passage: FilePassage | undefined): number {
  return passage?.line ?? 0;
}
