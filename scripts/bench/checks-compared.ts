import { applyFixes } from '@/lib/checks/apply-fixes';
import { filePassages } from '@/lib/checks/file-passages';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from '@/lib/checks/proof';
import { mends, proofPages, readFaults } from './checks-faults';
import { injectionsOf } from './checks-recall';
import { markdownTable, perCent } from './markdown-table';
import { type OtherChecker, otherCheckers } from './other-checkers';
import { inventedReports } from './texts/invented-reports';
import { kinds } from './injected-errors';

/** Listed faults that each program's output no longer has, and the blanks it takes from couplets. */
export function faultComparison(folder: string, proofFor: (date: string | null) => Proof): string[] {
  const faults = readFaults(folder);
  const ours = proofPages(folder, proofFor);
  const lineOf = (file: string, line: number) => readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  const rows = otherCheckers().map(({ name, mend }) => [
    name,
    faults.filter(
      ({ file, line, right }) =>
        right !== '' && mend(lineOf(file, line)).includes(right) && !lineOf(file, line).includes(right),
    ).length,
  ]);
  return [
    '## Other programs on the listed faults\n\nFaults whose right form stands in the output when all fixes are applied.',
    markdownTable(
      ['program', `mended of ${faults.length}`],
      [['ours', faults.filter((fault) => mends(fault, ours)).length], ...rows],
    ),
  ];
}

/** Errors in marks and blanks that each program mends, and clean paragraphs that it changes. */
export function comparison(proof: Proof): string {
  const ours: OtherChecker = { name: 'ours', mend: (text) => mendByUs(proof, text, false) };
  const batch: OtherChecker = { name: 'ours, safe fixes only', mend: (text) => mendByUs(proof, text, true) };
  const checkers = [ours, batch, ...otherCheckers()];
  const clean = inventedReports.flatMap(({ paragraphs }) => paragraphs);
  const rows = Object.keys(kinds).map((kind) => {
    const injections = injectionsOf(kind);
    return [
      kind,
      ...checkers.map(({ mend }) =>
        perCent(injections.filter(({ before, after }) => mend(after) === mend(before)).length, injections.length),
      ),
    ];
  });
  rows.push([
    'clean paragraphs changed',
    ...checkers.map(({ mend }) => `${clean.filter((text) => mend(text) !== text).length} of ${clean.length}`),
  ]);
  rows.push([
    'ms for 10,000 characters',
    ...checkers.map(({ mend }) => {
      const text = clean.join('\n');
      const started = performance.now();
      for (const paragraph of clean) mend(paragraph);
      return (((performance.now() - started) * 10000) / text.length).toFixed(0);
    }),
  ]);
  return [
    '## Other programs on the injected errors\n\nAn error counts as mended when the program’s output is the same as for the text without it.',
    markdownTable(['kind', ...checkers.map(({ name }) => name)], rows),
  ].join('\n\n');
}

function mendByUs(proof: Proof, text: string, batchOnly: boolean): string {
  const passages = filePassages(text).map((passage) => ({ ...passage, part: 'paragraph' as const }));
  const { findings } = proof.report({ id: 'compared', passages });
  return applyFixes(
    text,
    findings.filter(({ batch }) => batch || !batchOnly),
  );
}
