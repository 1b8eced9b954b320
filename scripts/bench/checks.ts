import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareLexicon } from '@/lib/checks/lexicon/prepare';
import { starterLexicon } from '@/lib/checks/lexicon/starter/starter-lexicon';
import { createProof } from '@/lib/checks/proof';
import { allRules } from '@/lib/checks/rules/all-rules';
import type { WordCosts } from '@/lib/checks/segmentation/word-costs';
import { proofSettings } from '@/lib/checks/settings';
import { jiebaCosts } from '../jieba-costs';
import { comparison, faultComparison } from './checks-compared';
import { proofPages } from './checks-faults';
import { cleanFigures, pageFigures } from './checks-on-pages';
import { recallOnInjected } from './checks-recall';
import { type Times, typingCost, typingReports } from './checks-typing';
import { readVerdicts, VERDICTS_FILE, verdictLines } from './checks-verdicts';
import { markdownTable, perCent } from './markdown-table';

/** `node --import tsx scripts/bench/checks.ts [FOLDER of pages] [--out FILE] [--note-verdicts]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, 'note-verdicts': { type: 'boolean', default: false } },
});
const [folder] = positionals;
const dictionary = jiebaCosts();
const settingsFor = (date: string | null, words: WordCosts | null) =>
  proofSettings({ date, words, lexicon: prepareLexicon(starterLexicon, date) });
const proofFor = (words: WordCosts | null) => (date: string | null) => createProof(settingsFor(date, words));

if (folder && values['note-verdicts']) {
  writeFileSync(VERDICTS_FILE, verdictLines(proofPages(folder, proofFor(dictionary)), readVerdicts()));
}

/** First, before the other programs and their dictionaries fill the memory: nobody types beside them. */
const typed = typing();

const sections = [
  '# Checks 校对: figures',
  `\`node --import tsx scripts/bench/checks.ts FOLDER --out docs/benchmarks/checks.md\`, FOLDER holding the pages and their faults. ${allRules.length} rules. “Dictionary” is jieba’s; “without” is what runs in a browser while typing.`,
  'How to read them: the rules were written with the listed faults at hand, so the recall on the pages is in-sample; the shape-and-sound errors are drawn from the same sets of characters that the rule knows, so that row says how well it decides, not how many such pairs there are. A lost character and a sentence that is wrong as a whole are not found. zhlint and autocorrect-node mend marks and blanks only; wording is not their task.',
  ...(folder ? pageFigures(folder, proofFor(dictionary), proofFor(null)) : []),
  ...(folder ? faultComparison(folder, proofFor(dictionary)) : []),
  '## Laws\n\n`npx vitest run --project unit lib/checks lib/intake/hostile-texts.test.ts`: 10,000 random and mutated texts are checked without a throw, each character read once, safe fixes lose no character; 800 random texts and 800 random edits give exactly the findings of a full check in which every rule reads every passage whole; every quantifier of a rule’s pattern is bounded; hostile texts and 200,000 characters in one line stay within counted work.',
  recall(),
  cleanFigures(proofFor(dictionary), proofFor(null)),
  comparison(proofFor(dictionary)(null)),
  typed,
];
const report = `${sections.join('\n\n')}\n`;
if (values.out) writeFileSync(values.out, report);
else console.log(report);

function recall(): string {
  const by = recallOnInjected(proofFor(dictionary)('2023-05-01'));
  const without = recallOnInjected(proofFor(null)('2023-05-01'));
  const rows = by.map(({ kind, injected, found, mended }, i) => {
    const other = without[i];
    return [kind, injected, perCent(found, injected), perCent(mended, injected), perCent(other?.found ?? 0, injected)];
  });
  const sum = (of: (one: (typeof by)[number]) => number, list = by) => list.reduce((total, one) => total + of(one), 0);
  const all = sum(({ injected }) => injected);
  rows.push([
    '**all**',
    all,
    perCent(
      sum(({ found }) => found),
      all,
    ),
    perCent(
      sum(({ mended }) => mended),
      all,
    ),
    perCent(
      sum(({ found }) => found, without),
      all,
    ),
  ]);
  return [
    '## Injected errors\n\nOne error at a time in invented reports of this repository. “Mended”: the fixes give back the text as it was.',
    markdownTable(['kind', 'injected', 'found', 'mended', 'found without dictionary'], rows),
  ].join('\n\n');
}

function typing(): string {
  const names = {
    paragraphs: 'paragraphs as they come',
    paragraph: 'one paragraph',
    sentence: 'one sentence',
    clause: 'no mark at all',
  };
  const runs = Object.entries(typingReports()).flatMap(([kind, report]) =>
    [null, dictionary].map((words) =>
      typingCost(
        `${names[kind as keyof typeof names]}${words ? ', with dictionary' : ''}`,
        report,
        settingsFor('2023-05-01', words),
      ),
    ),
  );
  const ms = ({ processor, median, p95, worst }: Times) => [processor, median, p95, worst].map((one) => one.toFixed(2));
  const rows = runs.map(({ name, characters, reread, typed, full }) => [
    name,
    characters,
    [reread.clause, reread.sentence, reread.passage].map((read) => Math.round(read)).join(' / '),
    ...ms(typed),
    ...ms(full).slice(0, 2),
  ]);
  return [
    '## After a key stroke\n\n200 key strokes in a report of about 2,000 characters; milliseconds for one check. The processor column (mean) leaves out what other programs of the machine took, median, p95 and worst do not. “Read again”: characters on average, by rules that look at a clause, a sentence, the whole paragraph. “In full”: the same text from the beginning. The findings are the same (`lib/checks/reach.test.ts`). The last two kinds are worst cases that nobody writes.',
    markdownTable(
      ['report', 'characters', 'read again', 'processor', 'median', 'p95', 'worst', 'in full: processor', 'median'],
      rows,
    ),
  ].join('\n\n');
}
