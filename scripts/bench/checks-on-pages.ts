import type { Proof } from '@/lib/checks/proof';
import { mends, proofPages, readFaults, rulesOn } from './checks-faults';
import { judge, readVerdicts } from './checks-verdicts';
import { markdownTable, perCent } from './markdown-table';
import { castProofReports } from './texts/cast-reports';
import { asProofReport, inventedReports } from './texts/invented-reports';

type ProofFor = (date: string | null) => Proof;

/** Recall on the listed faults, false alarms by the kept verdicts, time for each page. */
export function pageFigures(folder: string, withDictionary: ProofFor, without: ProofFor): string[] {
  const faults = readFaults(folder);
  const pages = proofPages(folder, withDictionary);
  const bare = proofPages(folder, without);
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const ofKind = faults.filter((fault) => fault.kind === kind);
    const found = ofKind.filter((fault) => rulesOn(fault, pages).length > 0).length;
    const mended = ofKind.filter((fault) => mends(fault, pages)).length;
    const foundBare = ofKind.filter((fault) => rulesOn(fault, bare).length > 0).length;
    return [kind, ofKind.length, found, mended, foundBare];
  });
  const total = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  rows.push(['**all**', total(1), total(2), total(3), total(4)]);
  const judged = judge(pages, readVerdicts());
  const wrong = [...judged.byRule].filter(([, one]) => one.wrong > 0);
  const timed = pages.map(({ file, passages, milliseconds }, i) => [
    file,
    passages.reduce((sum, { text }) => sum + text.length, 0),
    `${milliseconds.toFixed(1)} ms`,
    `${(bare[i]?.milliseconds ?? 0).toFixed(1)} ms`,
  ]);
  return [
    `## Listed faults of the pages\n\n${perCent(total(2), total(1))} found.`,
    markdownTable(['kind', 'listed', 'found', 'mended by its fix', 'found without dictionary'], rows),
    `## False alarms on the pages\n\nThe ${judged.right + judged.wrong} findings were judged once by hand, wording, numbers, dates and comparisons one by one, half-width marks, straight quotes, blanks, missing end marks and lengths as groups, in listings and by a search through the mended text (\`checks-verdicts.tsv\`: line, hash of the line, rule, offset; ${judged.unjudged} not judged): ${judged.right} right, ${judged.wrong} wrong = **${((judged.wrong * 10000) / judged.characters).toFixed(1)} false alarms per 10,000 characters** (${judged.characters} characters).`,
    wrong.length > 0
      ? markdownTable(
          ['rule', 'right', 'wrong'],
          wrong.map(([rule, one]) => [rule, one.right, one.wrong]),
        )
      : '',
    '## Time for a page\n\nProcessor time; the whole page as one report, read from the beginning.',
    markdownTable(['page', 'characters', 'with dictionary', 'without'], timed),
  ];
}

/** What is remarked on clean text: all of it is a false alarm or advice. */
export function cleanFigures(withDictionary: ProofFor, without: ProofFor): string {
  const corpora = [
    {
      name: 'invented reports of the benchmarks',
      date: null,
      reports: inventedReports.map((report, i) => asProofReport(report, String(i))),
    },
    { name: 'reports of the demo newspaper', date: '2026-11-21', reports: castProofReports },
  ];
  const rows = corpora.flatMap(({ name, date, reports }) => {
    const characters = reports.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0);
    return [withDictionary, without].map((proofFor, i) => {
      const proof = proofFor(date);
      const found = [...reports.flatMap((report) => proof.report(report).findings), ...proof.issue(reports).findings];
      const of = (severity: string) => found.filter((one) => one.severity === severity).length;
      const alarms = (((of('error') + of('warning')) * 10000) / characters).toFixed(1);
      return [name, i === 0 ? 'yes' : 'no', characters, of('error'), of('warning'), of('info'), alarms];
    });
  });
  return [
    '## Clean text\n\nWhat is said of text that has no faults: errors and warnings are false alarms, infos advice. The demo newspaper’s reports were written by other hands; when first read they showed 42 false errors and warnings of six causes (30 of them the blank after 本报讯), which were mended in the rules.',
    markdownTable(
      ['text', 'dictionary', 'characters', 'error', 'warning', 'info', 'errors and warnings per 10,000'],
      rows,
    ),
  ].join('\n\n');
}
