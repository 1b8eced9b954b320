/**
 * Scores imported pages against what a person reads in them, by the measure of the labelled pages:
 * headlines, whole bodies, paragraphs (their first and last eight characters) and credits.
 */
import type { ImportedReport } from '@/lib/intake/page-text/page-reading';

export interface GoldReport {
  kicker: string | null;
  headline: string;
  subtitle: string | null;
  subheads: string[];
  byline: { name: string; role: string | null; unit: string | null }[];
  /** the first and last characters of each, at least eight */
  paragraphs: { first: string; last: string }[];
  /** other numbers of paragraphs that count as right */
  accept?: number[];
}

const PARTS = ['headline', 'whole body', 'paragraph', 'byline', 'kicker', 'subtitle', 'subhead'] as const;
type Part = (typeof PARTS)[number];
export type Tally = Record<Part, { hit: number; predicted: number; gold: number }>;

export function emptyTally(): Tally {
  return Object.fromEntries(PARTS.map((part) => [part, { hit: 0, predicted: 0, gold: 0 }])) as Tally;
}

function foldText(text: string | null): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[\s*#]+/g, '')
    .replace(/^(——|--)+/, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[，]/g, ',')
    .replace(/[；]/g, ';')
    .replace(/[：]/g, ':')
    .replace(/and(?=[\u4e00-\u9fff])/g, '和');
}

const head = (text: string) => [...foldText(text)].slice(0, 8).join('');
const tail = (text: string) => [...foldText(text)].slice(-8).join('');

/** Which report answers which: by shared paragraphs and headline. Returns the bodies that came out whole, by gold index. */
export function tallyPage(tally: Tally, gold: readonly GoldReport[], reports: readonly ImportedReport[]): boolean[] {
  const used = new Set<number>();
  const ends = reports.map((report) => report.paragraphs.map((text) => `${head(text)}|${tail(text)}`));
  const add = (part: Part, hit: number, predicted: number, wanted: number) => {
    tally[part].hit += hit;
    tally[part].predicted += predicted;
    tally[part].gold += wanted;
  };
  const whole = gold.map((wanted) => {
    const want = wanted.paragraphs.map(({ first, last }) => `${head(first)}|${tail(last)}`);
    const at = closest(wanted, want, reports, ends, used);
    const report = reports[at];
    const have = ends[at] ?? [];
    const right = same(want, have) || accepted(wanted, report, have.length);
    add('headline', report && foldText(report.headline) === foldText(wanted.headline) ? 1 : 0, 0, 1);
    add('whole body', right ? 1 : 0, 0, 1);
    add('paragraph', want.filter((ends) => have.includes(ends)).length, 0, want.length);
    add(
      'byline',
      wanted.byline.filter((credit) => report?.byline.some((found) => who(found) === who(credit))).length,
      0,
      wanted.byline.length,
    );
    for (const part of ['kicker', 'subtitle'] as const)
      add(
        part,
        wanted[part] && report && foldText(report[part]) === foldText(wanted[part]) ? 1 : 0,
        0,
        wanted[part] ? 1 : 0,
      );
    add(
      'subhead',
      wanted.subheads.filter((text) => report?.subheads.some((found) => foldText(found.text) === foldText(text)))
        .length,
      0,
      wanted.subheads.length,
    );
    return right;
  });
  add('headline', 0, reports.length, 0);
  add('whole body', 0, reports.length, 0);
  for (const report of reports) {
    add('paragraph', 0, report.paragraphs.length, 0);
    add('byline', 0, report.byline.length, 0);
    add('kicker', 0, report.kicker ? 1 : 0, 0);
    add('subtitle', 0, report.subtitle ? 1 : 0, 0);
    add('subhead', 0, report.subheads.length, 0);
  }
  return whole;
}

function closest(
  wanted: GoldReport,
  want: string[],
  reports: readonly ImportedReport[],
  ends: string[][],
  used: Set<number>,
): number {
  let best = -1;
  let most = 0;
  reports.forEach((report, at) => {
    if (used.has(at)) return;
    const have = new Set(ends[at]);
    const score =
      want.filter((ends) => have.has(ends)).length + (foldText(report.headline) === foldText(wanted.headline) ? 1 : 0);
    if (score > most) {
      most = score;
      best = at;
    }
  });
  if (best >= 0) used.add(best);
  return best;
}

function same(want: string[], have: string[]): boolean {
  return want.length === have.length && want.every((ends, at) => ends === have[at]);
}

function accepted(wanted: GoldReport, report: ImportedReport | undefined, count: number): boolean {
  const body = foldText(report?.paragraphs.join('') ?? '');
  const [first, last] = [wanted.paragraphs[0], wanted.paragraphs[wanted.paragraphs.length - 1]];
  return Boolean(
    wanted.accept?.includes(count) &&
      first &&
      last &&
      body.startsWith(head(first.first)) &&
      body.endsWith(tail(last.last)),
  );
}

function who(credit: { name: string; role: string | null; unit: string | null }): string {
  return `${foldText(credit.name)}|${credit.role ?? ''}|${foldText(credit.unit)}`;
}

function f1(tally: Tally, part: Part): number {
  const { hit, predicted, gold } = tally[part];
  const precision = predicted ? hit / predicted : gold ? 0 : 1;
  const recall = gold ? hit / gold : predicted ? 0 : 1;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function meanF1(tally: Tally): number {
  return (f1(tally, 'headline') + f1(tally, 'whole body') + f1(tally, 'paragraph') + f1(tally, 'byline')) / 4;
}

export function tallyRow(name: string, tally: Tally): string {
  return `| ${name} | ${['headline', 'whole body', 'paragraph', 'byline'].map((part) => f1(tally, part as Part).toFixed(3)).join(' | ')} | ${meanF1(tally).toFixed(3)} |`;
}
