import type { Proof } from '@/lib/checks/proof';
import { mends, proofPages, readFaults, rulesOn } from './checks-faults';
import { type Judged, judge, readVerdicts } from './checks-verdicts';
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
  const timed = pages.map(({ file, passages, milliseconds }, i) => [
    file,
    passages.reduce((sum, { text }) => sum + text.length, 0),
    `${milliseconds.toFixed(1)} ms`,
    `${(bare[i]?.milliseconds ?? 0).toFixed(1)} ms`,
  ]);
  return [
    `## Listed faults of the pages\n\n${perCent(total(2), total(1))} found.`,
    markdownTable(['kind', 'listed', 'found', 'mended by its fix', 'found without dictionary'], rows),
    ...falseAlarms(judged),
    '## Time for a page\n\nProcessor time; the whole page as one report, read from the beginning.',
    markdownTable(['page', 'characters', 'with dictionary', 'without'], timed),
  ];
}

function falseAlarms({ right, fix, wrong, unjudged, characters, faulted }: Judged): string[] {
  const judged = right + fix + wrong;
  const per = ((wrong * 10000) / characters).toFixed(1);
  return [
    `## False alarms on the pages\n\n${judged} findings, each judged by hand in its place, with the reason (\`checks-verdicts.tsv\`: line, hash of the line, rule, offsets; findings of one line and one reason share a row): ${right} right, ${fix} in the right place with a wrong fix, ${wrong} wrong = **${per} false alarms per 10,000 characters** (${characters} characters).`,
    markdownTable(
      ['rule', 'verdict', 'why'],
      faulted.map(({ rule, verdict, why }) => [rule, verdict, why]),
    ),
    unjudged.length === 0
      ? 'No finding is without a verdict.'
      : `**${unjudged.length} findings have no verdict**: ${unjudged.map((note) => note.replaceAll('\t', ' ')).join('; ')}.`,
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
