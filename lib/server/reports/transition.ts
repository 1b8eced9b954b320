import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import type { Decision, ReportCommand } from '@/lib/domain/reports/command';
import { decide } from '@/lib/domain/reports/decide';
import { levelOfState } from '@/lib/domain/reports/policy';
import { actorOf } from '../auth/actor';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { newEditionsOf } from '../editions/new-edition';
import { appendEvent } from '../events/append';
import { holdPagesOf } from '../pages/hold';
import { findReport, type LoadedReport } from './facts';
import { answerReturn, recordReturn } from './returns';
import { keepRevision } from './revisions';
import { shortWay } from './short-way';
import type { TransitionInput } from './transition-input';

/** Every transition of a report, for screens, API and imports alike. */
export async function transitionReport(
  actor: Actor,
  input: TransitionInput,
  repeat: Repeat | null,
): Promise<Result<{ state: string; version: number }>> {
  return (await shortWay(actor, input, repeat)) ?? ordinaryWay(actor, input, repeat);
}

/** Every transition can go this way, and whatever is refused is refused here. */
export function ordinaryWay(
  actor: Actor,
  input: TransitionInput,
  repeat: Repeat | null,
): Promise<Result<{ state: string; version: number }>> {
  return command(actor, repeat, async (tx) => {
    await holdPagesOf(tx, input.reportId);
    const report = await findReport(tx, actor, input.reportId);
    if (!report) return refuse(problem('not-found'));
    if (report.facts.version !== input.version)
      return refuse(problem('stale-version', undefined, { state: report.facts.state }));
    const asked = await commandOf(tx, input);
    if ('code' in asked) return refuse(asked);
    const decision = decide(report.facts, asked, actor, new Date());
    if (!decision.ok) return decision;
    const written = await writeDecision(tx, report, decision, actor, input);
    return written ? done({ state: decision.to, version: input.version + 1 }) : refuse(problem('stale-version'));
  });
}

async function commandOf(tx: Tx, input: TransitionInput): Promise<ReportCommand | ReturnType<typeof problem>> {
  const asked: ReportCommand = { name: input.name };
  const codes = input.reasons?.map(({ code }) => code);
  if (codes) asked.reasons = codes;
  if (input.note) asked.note = input.note;
  if (input.erratum) asked.erratum = input.erratum;
  if (input.seenHash) asked.seenHash = input.seenHash;
  if (input.targetId) {
    const target = await actorOf(tx, input.targetId);
    if (!target) return problem('missing-person', 'targetId');
    asked.target = target;
  }
  if (input.sectionId) {
    const section = await tx.section.findFirst({
      where: { id: input.sectionId, active: true },
      select: { id: true, policy: true },
    });
    if (!section) return problem('section-unknown', 'sectionId');
    asked.section = section;
  }
  if (codes?.length) {
    const known = await tx.reason.count({ where: { code: { in: codes }, active: true } });
    if (known !== new Set(codes).size) return problem('reason-unknown', 'reasons');
  }
  return asked;
}

/** Change and event in one; false when somebody was faster. Release uses it too. */
export async function writeDecision(
  tx: Tx,
  report: LoadedReport,
  decision: Decision,
  actor: Actor | null,
  input: Partial<TransitionInput> = {},
): Promise<boolean> {
  const { facts } = report;
  const now = new Date();
  const { changes, ...patch } = decision.patch;
  const data: Prisma.ReportUncheckedUpdateManyInput = { ...patch, version: { increment: 1 }, updatedAt: now };
  if (changes) data.changes = changes as unknown as Prisma.InputJsonValue;
  Object.assign(data, await kept(tx, report, decision, actor));
  const { count } = await tx.report.updateMany({
    where: { id: facts.id, version: facts.version, bodyVersion: facts.bodyVersion },
    data,
  });
  if (count === 0) return false;
  if (decision.voids.length > 0) {
    await tx.signature.updateMany({
      where: { reportId: facts.id, level: { in: decision.voids }, voidedAt: null },
      data: { voidedAt: now },
    });
  }
  if (decision.leavesPages.length > 0) {
    await tx.placement.deleteMany({ where: { reportId: facts.id, pageId: { in: decision.leavesPages } } });
  }
  if (actor && (decision.name === 'return' || decision.name === 'returnFromUnit'))
    await recordReturn(tx, facts.id, actor, input);
  if (decision.name === 'submit' && facts.state === 'returned') await answerReturn(tx, facts.id, input);
  if (actor && input.erratum && decision.name === 'addErratum') {
    await tx.erratum.create({ data: { reportId: facts.id, byId: actor.personId, text: input.erratum.trim() } });
    await newEditionsOf(tx, facts.id);
  }
  await appendEvent(tx, {
    stream: 'report',
    streamId: facts.id,
    kind: decision.event.kind,
    actorId: actor?.personId ?? null,
    payload: decision.event.payload,
  });
  return true;
}

/** The texts that this transition makes immutable: 原稿 as submitted, 签发稿 as signed, and what each reviewer put the name to. */
async function kept(
  tx: Tx,
  { facts, content }: LoadedReport,
  decision: Decision,
  actor: Actor | null,
): Promise<Prisma.ReportUncheckedUpdateManyInput> {
  const byId = actor?.personId ?? facts.authorId;
  const base = { reportId: facts.id, content, hash: facts.contentHash, byId };
  if (decision.name === 'submit') {
    const first = facts.state === 'draft';
    const id = await keepRevision(tx, { ...base, kind: first ? 'original' : 'answered', level: null });
    return first ? { originalId: id } : { answeredAt: new Date() };
  }
  if (decision.signs) {
    const final = decision.to === 'signed';
    const revisionId = await keepRevision(tx, {
      ...base,
      kind: final ? 'signed' : 'edited',
      level: levelOfState(facts.state),
    });
    await tx.signature.create({
      data: {
        reportId: facts.id,
        level: decision.signs.level,
        revisionId,
        contentHash: decision.signs.contentHash,
        signerId: byId,
        confirms: decision.signs.confirms,
      },
    });
    return final ? { signedId: revisionId } : {};
  }
  if (decision.name === 'publish') {
    return { printedId: await keepRevision(tx, { ...base, kind: 'printed', level: null }) };
  }
  if (decision.from !== 'draft') await keepRevision(tx, { ...base, kind: 'edited', level: levelOfState(facts.state) });
  return {};
}
