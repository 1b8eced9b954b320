import type { Actor } from '@/lib/domain/actor';
import type { Decision, ReportCommand } from '@/lib/domain/reports/command';
import { decide } from '@/lib/domain/reports/decide';
import { levelOfState } from '@/lib/domain/reports/policy';
import { maySeeText } from '@/lib/domain/reports/visibility';
import type { TransitionName } from '@/lib/domain/reports/transitions';
import { done, type Repeat, requestHash, type Result } from '../command';
import { askDirectly } from '../db/client';
import { overtaken } from '../db/overtaken';
import { uuid7 } from '../db/uuid';
import { type StampedReport, stampedReport } from './stamped-facts';
import type { TransitionInput } from './transition-input';

/**
 * The short way of a transition, in two questions: what the rule looks at, with a stamp; then all that follows in one
 * guarded statement, which writes nothing where the stamp is another by now (decision 20). Only what succeeds here is
 * answered here. Refused, repeated, overtaken, on a page: the ordinary way finds that out and says so.
 */
export async function shortWay(
  actor: Actor,
  input: TransitionInput,
  repeat: Repeat | null,
): Promise<Result<{ state: string; version: number }> | null> {
  if (!isShort(input)) return null;
  const report = await stampedReport(input.reportId);
  if (!report || report.facts.version !== input.version || !maySeeText(actor, report.facts)) return null;
  if (input.name === 'submit' && report.facts.state === 'returned') return null;
  const now = new Date();
  const asked: ReportCommand = { name: input.name };
  if (input.note) asked.note = input.note;
  if (input.seenHash) asked.seenHash = input.seenHash;
  const decision = decide(report.facts, asked, actor, now);
  if (!decision.ok) return null;
  const answer = { state: decision.to, version: input.version + 1 };
  return (await written({ actor, report, decision, now, repeat, answer })) ? done(answer) : null;
}

/** They need nothing but the report, and write nothing but its own rows: no checklist, no erratum, no other desk. */
export const SHORT: readonly TransitionName[] = [
  'submit',
  'approveForUnit',
  'claim',
  'unclaim',
  'reconsider',
  'reserve',
  'resume',
  'sign',
  'confirmChange',
  'sendBack',
  'reopen',
  'withdraw',
  'restore',
  'revive',
];

const ELSEWHERE = ['reasons', 'targetId', 'sectionId', 'erratum', 'doneItems'] as const;

function isShort(input: TransitionInput): boolean {
  return SHORT.includes(input.name) && ELSEWHERE.every((field) => input[field] === undefined);
}

interface Move {
  actor: Actor;
  report: StampedReport;
  decision: Decision;
  now: Date;
  repeat: Repeat | null;
  answer: unknown;
}

const MOVE = `select move_report($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as "written"`;

async function written({ actor, report, decision, now, repeat, answer }: Move): Promise<boolean> {
  const { facts, content, stamp } = report;
  const { signs, event } = decision;
  const revision = revisionOf(report, decision);
  const values = [
    facts.id,
    stamp,
    actor.personId,
    now,
    JSON.stringify(decision.patch),
    revision && JSON.stringify(revision),
    revision && JSON.stringify(content),
    signs && JSON.stringify({ ...signs, id: uuid7() }),
    decision.voids,
    event.kind,
    JSON.stringify(event.payload),
    repeat?.key,
    repeat && requestHash(repeat),
    repeat && JSON.stringify(answer),
  ];
  try {
    const [row] = await askDirectly<{ written: boolean }>({ name: 'report-move', text: MOVE, values });
    return row?.written === true;
  } catch (error) {
    if (overtaken(error)) return false;
    throw error;
  }
}

/** As `kept` of the ordinary way has it. */
function revisionOf({ facts }: StampedReport, { name, from, to, signs }: Decision) {
  const kind = name === 'submit' ? 'original' : signs && to === 'signed' ? 'signed' : 'edited';
  if (kind === 'edited' && from === 'draft') return null;
  return { id: uuid7(), kind, hash: facts.contentHash, level: name === 'submit' ? null : levelOfState(facts.state) };
}
