import type { Actor } from '@/lib/domain/actor';
import type { Refusal } from '@/lib/domain/problems';
import type { TextChangeDecision } from '@/lib/domain/reports/change-text';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { unsignPages } from '../pages/unsign';
import type { LoadedReport } from './facts';
import { keepRevision } from './revisions';

/** A reviewer's change undoes the signatures at and above the level; it is history, not only text. */
export async function reviewerChanged(
  tx: Tx,
  actor: Actor,
  report: LoadedReport,
  decision: TextChangeDecision,
  keep: boolean,
): Promise<Refusal | null> {
  const { facts } = report;
  const now = new Date();
  if (decision.voids.length > 0) {
    await tx.signature.updateMany({
      where: { reportId: facts.id, level: { in: decision.voids }, voidedAt: null },
      data: { voidedAt: now },
    });
  }
  const refused = await unsignPages(tx, actor, decision.unsignsPages, { reportId: facts.id });
  if (refused) return refused;
  const firstChange = !facts.changes.some(
    (change) => change.byId === actor.personId && change.level === decision.level,
  );
  if (!keep && !firstChange && decision.to === facts.state) return null;
  // what was there before this person began stays as a revision
  await keepBefore(tx, report);
  await appendEvent(tx, {
    stream: 'report',
    streamId: facts.id,
    kind: 'report.textChanged',
    actorId: actor.personId,
    payload: {
      level: decision.level,
      from: facts.state,
      to: decision.to,
      ...(decision.voids.length ? { voids: decision.voids } : {}),
    },
  });
  return null;
}

/** The text as it is until now, under the name of whoever changed it last. */
export async function keepBefore(tx: Tx, { facts, content }: LoadedReport): Promise<void> {
  const last = facts.changes.at(-1);
  await keepRevision(tx, {
    reportId: facts.id,
    kind: 'edited',
    content,
    hash: facts.contentHash,
    byId: last?.byId ?? facts.authorId,
    level: last?.level ?? null,
  });
}
