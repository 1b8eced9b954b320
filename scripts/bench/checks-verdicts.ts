import { existsSync, readFileSync } from 'node:fs';
import { noteOf, type ProofedPage } from './checks-faults';

/**
 * What a person said of each finding on the pages, once: `right`; `fix`, where the place is rightly
 * marked but the fix is not what is meant; or `wrong`, a false alarm. Kept in
 * docs/benchmarks/checks-verdicts.tsv as file, line, hash of the line, rule, offsets, verdict and why;
 * offsets of one line share a row where the same holds for each of them. Never the text.
 */
export type Verdicts = ReadonlyMap<string, { verdict: string; why: string }>;

export const VERDICTS_FILE = 'docs/benchmarks/checks-verdicts.tsv';

export function readVerdicts(): Verdicts {
  const verdicts = new Map<string, { verdict: string; why: string }>();
  if (!existsSync(VERDICTS_FILE)) return verdicts;
  for (const line of readFileSync(VERDICTS_FILE, 'utf8').split('\n')) {
    const [file, number, hash, rule, offsets = '', verdict = '', why = ''] = line.split('\t');
    for (const offset of offsets.split(','))
      verdicts.set([file, number, hash, rule, offset].join('\t'), { verdict, why });
  }
  return verdicts;
}

export interface Judged {
  right: number;
  fix: number;
  wrong: number;
  /** notes of findings that nobody has judged */
  unjudged: string[];
  characters: number;
  /** those that are not right, by rule, with the reason */
  faulted: { rule: string; verdict: string; why: string }[];
}

export function judge(pages: readonly ProofedPage[], verdicts: Verdicts): Judged {
  const judged: Judged = { right: 0, fix: 0, wrong: 0, unjudged: [], characters: 0, faulted: [] };
  for (const page of pages) {
    judged.characters += page.passages.reduce((sum, { text }) => sum + text.length, 0);
    for (const finding of page.findings) {
      const note = noteOf(page, finding);
      const { verdict, why } = verdicts.get(note) ?? { verdict: '', why: '' };
      if (verdict === 'right' || verdict === 'fix' || verdict === 'wrong') judged[verdict] += 1;
      else judged.unjudged.push(note);
      if (verdict === 'fix' || verdict === 'wrong') judged.faulted.push({ rule: finding.rule, verdict, why });
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
      const { verdict, why } = verdicts.get(note) ?? { verdict: '?', why: '' };
      const key = [file, line, hash, rule, verdict, why].join('\t');
      rows.set(key, [...(rows.get(key) ?? []), offset]);
    }
  }
  const lines = [...rows].map(([key, offsets]) => {
    const cells = key.split('\t');
    return [...cells.slice(0, 4), offsets.join(','), ...cells.slice(4)].join('\t');
  });
  return `${lines.join('\n')}\n`;
}
