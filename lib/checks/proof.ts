import { byPlace, type Finding, fill } from './finding';
import { type Passage, type ProofReport, readPassage } from './passage';
import type { ComparingRule, Hit, NotedPassage, PassageRule, Rule } from './rule';
import { allRules } from './rules/all-rules';
import type { ProofSettings } from './settings';

/**
 * The proofreader's eye 校对: reads reports by all rules and remembers what it has read. A passage
 * whose text has not changed is not read again, so it can run at every key stroke.
 */
export interface Proof {
  /** findings of one report, in reading order; reads only passages that changed since the last call for this report id */
  report(report: ProofReport): Proofed;
  /** findings that only show between the reports of one issue 期 (one name spelt two ways); report findings are not repeated */
  issue(reports: readonly ProofReport[]): Proofed;
}

export interface Proofed {
  findings: Finding[];
  work: Work;
}

/** What it cost: passages and characters (UTF-16) that were read, and notes that were compared. */
export interface Work {
  passages: number;
  characters: number;
  notes: number;
}

interface Reading {
  hits: { rule: PassageRule; hit: Hit }[];
  notes: readonly (readonly unknown[])[];
}

export function createProof(settings: ProofSettings, rules: readonly Rule[] = allRules): Proof {
  const active = rules.filter((rule) => !settings.off.has(rule.id));
  const passageRules = active.filter((rule) => rule.scope === 'passage');
  const comparing = active.filter((rule) => rule.scope !== 'passage');
  const remembered = new Map<string, Map<string, Reading>>();

  const read = (report: ProofReport, work: Work): Reading[] => {
    const before = remembered.get(report.id);
    const now = new Map<string, Reading>();
    const readings = report.passages.map((passage) => {
      const key = `${passage.part}\n${passage.text}`;
      const known = now.get(key) ?? before?.get(key) ?? readAnew(passage, work);
      now.set(key, known);
      return known;
    });
    remembered.set(report.id, now);
    return readings;
  };

  const readAnew = ({ part, text }: Passage, work: Work): Reading => {
    work.passages += 1;
    work.characters += text.length;
    const passage = readPassage(part, text);
    const hits = passageRules.flatMap((rule) =>
      rule.parts.includes(part) ? rule.find(passage, settings).map((hit) => ({ rule, hit })) : [],
    );
    return { hits, notes: comparing.map((rule) => rule.note(passage, settings)) };
  };

  const compare = (
    reports: readonly { report: ProofReport; readings: Reading[] }[],
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
      const readings = read(report, work);
      const own = readings.flatMap(({ hits }, i) => {
        const passage = report.passages[i] as Passage;
        return hits.map(({ rule, hit }) => finding(rule, hit, report.id, passage.id));
      });
      return { findings: inOrder([...own, ...compare([{ report, readings }], 'report', work)], [report]), work };
    },
    issue: (reports) => {
      const work = noWork();
      const all = reports.map((report) => ({ report, readings: read(report, work) }));
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
  const place = (finding: Finding) => order.get(`${finding.report}\n${finding.passage}`) ?? 0;
  findings.sort(
    (a, b) => place(a) - place(b) || byPlace(a, b) || GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity),
  );
  return findings.filter((one, i) => !sameAdvice(one, findings[i - 1]));
}

function noWork(): Work {
  return { passages: 0, characters: 0, notes: 0 };
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
