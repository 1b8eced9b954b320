import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { can } from '@/lib/domain/permissions';
import { hasRole } from '@/lib/domain/actor';
import type { Credit, ReportContent } from '@/lib/manuscript/content';
import { emptyContent } from '@/lib/manuscript/empty-content';
import { canonicalContent } from '@/lib/manuscript/hash';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { sha256 } from '../hash';
import { writeCredits } from './credits';
import { columnsOf } from './save-text';

export const createReportInput = z.strictObject({
  unitId: z.uuid().optional(),
});

/** The writing screen names the draft itself: it is written on before there is one. */
export const beginReportInput = z.strictObject({ id: z.uuid() });

type NewReport = z.infer<typeof createReportInput> & Partial<z.infer<typeof beginReportInput>>;

/** A new, empty draft; its byline is made from the account. Begun twice under one id it is the same draft. */
export function createReport(actor: Actor, input: NewReport, repeat: Repeat | null): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    if (!can(actor, 'report.write')) return refuse(problem('forbidden'));
    const begun = input.id ? await tx.report.findUnique({ where: { id: input.id }, select: { authorId: true } }) : null;
    if (begun)
      return begun.authorId === actor.personId ? done({ id: input.id as string }) : refuse(problem('not-found'));
    const unitId = input.unitId ?? actor.unitIds[0] ?? null;
    if (input.unitId && !actor.unitIds.includes(input.unitId)) return refuse(problem('unit-unknown', 'unitId'));
    const content = await blankContent(tx, actor, unitId);
    const { id } = await tx.report.create({
      data: {
        ...(input.id ? { id: input.id } : {}),
        authorId: actor.personId,
        unitId,
        ...columnsOf(content),
        contentHash: sha256(canonicalContent(content)),
      },
      select: { id: true },
    });
    await writeCredits(tx, id, actor.personId, content.byline);
    await appendEvent(tx, { stream: 'report', streamId: id, kind: 'report.created', actorId: actor.personId });
    return done({ id });
  });
}

/** What stands on the sheet before the first word: who writes it. */
export async function blankContent(tx: Tx, actor: Actor, unitId: string | null): Promise<ReportContent> {
  const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId }, select: { name: true } }) : null;
  return emptyContent([ownCredit(actor, unit?.name ?? null)]);
}

function ownCredit(actor: Actor, unit: string | null): Credit {
  const role = hasRole(actor, 'correspondent') && !hasRole(actor, 'reporter') ? 'correspondent' : 'reporter';
  return { name: actor.name, role, unit: role === 'correspondent' ? unit : null };
}
