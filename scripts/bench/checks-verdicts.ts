import { existsSync, readFileSync } from 'node:fs';
import { noteOf, type ProofedPage } from './checks-faults';

/**
 * What a person said of each finding on the pages, once: right, or wrong (a false alarm). Kept as
 * `file, line, hash of the line, rule, offsets, verdict` in docs/benchmarks/checks-verdicts.tsv.
 */
export type Verdicts = ReadonlyMap<string, string>;

export const VERDICTS_FILE = 'docs/benchmarks/checks-verdicts.tsv';

export function readVerdicts(): Verdicts {
  const verdicts = new Map<string, string>();
  if (!existsSync(VERDICTS_FILE)) return verdicts;
  for (const line of readFileSync(VERDICTS_FILE, 'utf8').split('\n')) {
    const [file, number, hash, rule, offsets = '', verdict = ''] = line.split('\t');
    for (const offset of offsets.split(',')) verdicts.set([file, number, hash, rule, offset].join('\t'), verdict);
  }
  return verdicts;
}

export interface Judged {
  right: number;
  wrong: number;
  unjudged: number;
  characters: number;
  /** right and wrong by rule */
  byRule: Map<string, { right: number; wrong: number }>;
}

export function judge(pages: readonly ProofedPage[], verdicts: Verdicts): Judged {
  const judged: Judged = { right: 0, wrong: 0, unjudged: 0, characters: 0, byRule: new Map() };
  for (const page of pages) {
    judged.characters += page.passages.reduce((sum, { text }) => sum + text.length, 0);
    for (const finding of page.findings) {
      const verdict = verdicts.get(noteOf(page, finding));
      const rule = judged.byRule.get(finding.rule) ?? { right: 0, wrong: 0 };
      if (verdict === 'right' || verdict === 'wrong') {
        judged[verdict] += 1;
        rule[verdict] += 1;
      } else judged.unjudged += 1;
      judged.byRule.set(finding.rule, rule);
    }
  }
  return judged;
}

/** The notes of all findings with the verdicts given so far; new ones get `?`. */
export function verdictLines(pages: readonly ProofedPage[], verdicts: Verdicts): string {
  const rows = new Map<string, string[]>();
  for (const page of pages) {
    for (const finding of page.findings) {
      const note = noteOf(page, finding);
      const [file, line, hash, rule, offset = ''] = note.split('\t');
      const key = [file, line, hash, rule, verdicts.get(note) ?? '?'].join('\t');
      rows.set(key, [...(rows.get(key) ?? []), offset]);
    }
  }
  return `${[...rows].map(([key, offsets]) => [...key.split('\t').slice(0, 4), offsets.join(','), key.split('\t')[4]].join('\t')).join('\n')}\n`;
}
