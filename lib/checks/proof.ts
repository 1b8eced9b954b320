import { byPosition, type Finding, fill } from './finding';
import type { Passage } from '@/lib/manuscript/passages';
import type { ProofReport } from './passage';
import { createReader, noReading, type Reading, type ReadingWork } from './reading';
import type { ComparingRule, Hit, NotedPassage, PassageRule, Rule } from './rule';
import { allRules } from './rules/all-rules';
import type { ProofSettings } from './settings';

/**
 * The proofreader's eye 校对: reads reports by all rules and remembers what it has read. A passage
 * whose text has not changed is not read again, nor is a sentence of one that has, where a rule looks no
 * further than its sentence; so it can run at every key stroke.
 */
export interface Proof {
  /** findings of one report, in reading order; reads only passages that changed since the last call for this report id */
  report(report: ProofReport): Proofed;
  /** findings that only show between the reports of one issue 期 (one name spelt two ways); report findings are not repeated */
  issue(reports: readonly ProofReport[]): Proofed;
}

interface Proofed {
  findings: Finding[];
  work: Work;
}

/** What it cost: what was read, and how many notes were compared. */
interface Work extends ReadingWork {
  notes: number;
}

/**
 * Reads reports by the rules and keeps each reading, so that a text that is typed in is read again only where it
 * changed.
 * @param settings date of the issue, lexicon, word costs, directory and the rules that are switched off
 * @param rules those of the newspaper, unless others are to be tried
 * @returns a proof of its own memory; findings give offsets and lengths in UTF-16 units of their passage
 */
export function createProof(settings: ProofSettings, rules: readonly Rule[] = allRules): Proof {
  const { comparing, readPassages } = createReader(
    rules.filter((rule) => !settings.off.has(rule.id)),
    settings,
  );

  const compare = (
    reports: readonly { report: ProofReport; readings: readonly Reading[] }[],
    scope: 'report' | 'issue',
    work: Work,
  ) =>
    comparing.flatMap((rule, r) => {
      if (rule.scope !== scope) return [];
      const noted = reports.flatMap(({ report, readings }) => notesOf(report, readings, r));
      work.notes += noted.reduce((sum, { notes }) => sum + notes.length, 0);
      return rule.judge(noted, settings).map((hit) => finding(rule, hit, hit.report, hit.passage));
    });

  return {
    report: (report) => {
      const work = noWork();
      const readings = readPassages(report.id, report.passages, work);
      const own = readings.flatMap(({ hits }, i) => {
        const passage = report.passages[i] as Passage;
        return hits.map(({ rule, hit }) => finding(rule, hit, report.id, passage.id));
      });
      return { findings: inOrder([...own, ...compare([{ report, readings }], 'report', work)], [report]), work };
    },
    issue: (reports) => {
      const work = noWork();
      const all = reports.map((report) => ({ report, readings: readPassages(report.id, report.passages, work) }));
      return { findings: inOrder(compare(all, 'issue', work), reports), work };
    },
  };
}

function notesOf(report: ProofReport, readings: readonly Reading[], rule: number): NotedPassage<unknown>[] {
  return report.passages.flatMap(({ id, part }, i) => {
    const notes = readings[i]?.notes[rule] ?? [];
    return notes.length > 0 ? [{ report: report.id, passage: id, part, notes }] : [];
  });
}

function finding(rule: PassageRule | ComparingRule, hit: Hit, report: string, passage: string): Finding {
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    report,
    passage,
    offset: hit.offset,
    length: hit.length,
    message: fill(hit.message ?? rule.message, hit.params ?? {}),
    fix: hit.fix ?? null,
    batch: hit.batch ?? false,
  };
}

function inOrder(findings: Finding[], reports: readonly ProofReport[]): Finding[] {
  const order = new Map<string, number>();
  for (const report of reports) for (const { id } of report.passages) order.set(`${report.id}\n${id}`, order.size);
  const position = (finding: Finding) => order.get(`${finding.report}\n${finding.passage}`) ?? 0;
  findings.sort(
    (a, b) =>
      position(a) - position(b) || byPosition(a, b) || GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity),
  );
  return findings.filter((one, i) => !sameAdvice(one, findings[i - 1]));
}

function noWork(): Work {
  return { ...noReading(), notes: 0 };
}

const GRAVITY = ['error', 'warning', 'info'];

/** Two rules that want the same change are one remark to the reader; the graver speaks. */
function sameAdvice(one: Finding, before: Finding | undefined): boolean {
  return (
    before !== undefined &&
    one.fix !== null &&
    one.fix === before.fix &&
    one.offset === before.offset &&
    one.length === before.length &&
    one.passage === before.passage &&
    one.report === before.report
  );
}
