import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes } from '@/lib/checks/apply-fixes';
import { type FilePassage, filePassages } from '@/lib/checks/file-passages';
import type { Finding } from '@/lib/checks/finding';
import type { Proof } from '@/lib/checks/proof';

/** A fault that a person found in the pages: line from 1, offset in the line. */
export interface ListedFault {
  file: string;
  line: number;
  offset: number;
  wrong: string;
  right: string;
  kind: string;
}

export interface ProofedPage {
  file: string;
  passages: FilePassage[];
  findings: (Finding & { line: number })[];
  /** processor time of one reading from the beginning */
  milliseconds: number;
}

const ROUNDS = 10;

/** Issue dates of the pages at hand, so that the date rules speak. */
const DATES: Readonly<Record<string, string>> = {
  'page-a.txt': '2023-03-20',
  'page-b.txt': '2024-01-05',
  'page-c.txt': '2023-03-28',
};

export function readFaults(folder: string): ListedFault[] {
  return JSON.parse(readFileSync(join(folder, 'faults.json'), 'utf8')) as ListedFault[];
}

export function proofPages(folder: string, proofFor: (date: string | null) => Proof): ProofedPage[] {
  return Object.keys(DATES)
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => {
      const passages = filePassages(readFileSync(join(folder, file), 'utf8'));
      const read = () => proofFor(DATES[file] ?? null).report({ id: file, passages });
      for (let i = 0; i < ROUNDS; i += 1) read();
      const before = process.cpuUsage();
      for (let i = 0; i < ROUNDS; i += 1) read();
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000 / ROUNDS;
      const { findings } = read();
      const lineOf = new Map(passages.map(({ id, line }) => [id, line]));
      return {
        file,
        passages,
        milliseconds,
        findings: findings.map((one) => ({ ...one, line: lineOf.get(one.passage) ?? 0 })),
      };
    });
}

/** Rules that touch the fault; advice on length does not count. */
export function rulesOn(fault: ListedFault, pages: readonly ProofedPage[]): string[] {
  const page = pages.find(({ file }) => file === fault.file);
  const end = fault.offset + fault.wrong.length;
  const touching = page?.findings.filter(
    ({ line, offset, length, rule }) =>
      line === fault.line && offset < end && offset + length > fault.offset && !rule.startsWith('length/'),
  );
  return [...new Set(touching?.map(({ rule }) => rule))];
}

/** Is the right form there when all fixes are put in? Compared without marks and blanks. */
export function mends(fault: ListedFault, pages: readonly ProofedPage[]): boolean {
  const page = pages.find(({ file }) => file === fault.file);
  const passage = page?.passages.find(({ line }) => line === fault.line);
  if (!page || !passage || fault.right === '') return false;
  const mended = applyFixes(
    passage.text,
    page.findings.filter(({ line }) => line === fault.line),
  );
  return mended.includes(fault.right) && !passage.text.includes(fault.right);
}

/** A finding's name in the notes: file, line, rule, offset and a hash of the line, never its text. */
export function noteOf(
  page: ProofedPage,
  { line, rule, offset }: { line: number; rule: string; offset: number },
): string {
  const text = page.passages.find((passage) => passage.line === line)?.text ?? '';
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [page.file, line, hash, rule, offset].join('\t');
}
