import { parseArgs } from 'node:util';
import { prepareLexicon } from '@/lib/checks/lexicon/prepare';
import { starterLexicon } from '@/lib/checks/lexicon/starter/starter-lexicon';
import { createProof } from '@/lib/checks/proof';
import { type ProofSettings, proofSettings } from '@/lib/checks/settings';
import { anchorAt } from '@/lib/manuscript/anchor';
import { jiebaCosts } from './jieba-costs';
import { newFindings } from './proof-text/new-findings';
import { readInput } from './proof-text/read-input';

/**
 * `npm run -s proof-text -- FILE.txt|REPORT.json [--since EARLIER.json] [--date 2023-03-20] [--lang zh-CN|en]
 * [--no-dictionary]`: the findings in a text, or in a report's content, as JSON. Messages are in both languages
 * unless one is asked for. With `--since` each finding says whether the edit since then brought it.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    date: { type: 'string' },
    lang: { type: 'string' },
    since: { type: 'string' },
    'no-dictionary': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const { lang } = values;
if (!file || (lang !== undefined && lang !== 'zh-CN' && lang !== 'en')) {
  console.error(
    'proof-text FILE.txt|REPORT.json [--since EARLIER] [--date 2023-03-20] [--lang zh-CN|en] [--no-dictionary]',
  );
  process.exit(2);
}
const proof = createProof(settings(values.date ?? null, !values['no-dictionary']));
const { passages, findings } = proofread(file);
const came = values.since === undefined ? null : newFindings(proofread(values.since), { passages, findings });
const counts: Record<string, number> = {};
for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
const byId = new Map(passages.map((passage) => [passage.id, passage]));
console.log(
  JSON.stringify(
    {
      findings: findings.map((finding) => {
        const { report: _, passage, ...told } = finding;
        const message = lang ? finding.message[lang] : finding.message;
        return { ...placeOf(passage, finding), ...told, message, ...(came ? { new: came.has(finding) } : {}) };
      }),
      counts,
    },
    null,
    1,
  ),
);

function proofread(path: string) {
  const read = readInput(path);
  return { passages: read, findings: proof.report({ id: path, passages: read }).findings };
}

/** In a file its line; in a report its passage, with the words and what stands around them. */
function placeOf(id: string, { offset, length }: { offset: number; length: number }) {
  const passage = byId.get(id);
  if (passage === undefined) return {};
  if ('line' in passage) return { line: passage.line };
  const { quote, before, after } = anchorAt(passage, offset, length);
  return { passage: id, quote, before, after };
}

function settings(date: string | null, withDictionary: boolean): ProofSettings {
  return proofSettings({
    date,
    lexicon: prepareLexicon(starterLexicon, date),
    words: withDictionary ? jiebaCosts() : null,
  });
}
