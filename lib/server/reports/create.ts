import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { can } from '@/lib/domain/permissions';
import { hasRole } from '@/lib/domain/actor';
import type { Credit } from '@/lib/manuscript/content';
import { emptyContent } from '@/lib/manuscript/empty-content';
import { canonicalContent } from '@/lib/manuscript/hash';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { sha256 } from '../hash';
import { writeCredits } from './credits';
import { columnsOf } from './save-text';

export const createReportInput = z.strictObject({
  unitId: z.uuid().optional(),
});

/** A new, empty draft; its byline is made from the account. */
export function createReport(
  actor: Actor,
  input: z.infer<typeof createReportInput>,
  repeat: Repeat | null,
): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    if (!can(actor, 'report.write')) return refuse(problem('forbidden'));
    const unitId = input.unitId ?? actor.unitIds[0] ?? null;
    if (input.unitId && !actor.unitIds.includes(input.unitId)) return refuse(problem('unit-unknown', 'unitId'));
    const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId }, select: { name: true } }) : null;
    const content = { ...emptyContent(), byline: [ownCredit(actor, unit?.name ?? null)] };
    const { id } = await tx.report.create({
      data: { authorId: actor.personId, unitId, ...columnsOf(content), contentHash: sha256(canonicalContent(content)) },
      select: { id: true },
    });
    await writeCredits(tx, id, actor.personId, content.byline);
    await appendEvent(tx, { stream: 'report', streamId: id, kind: 'report.created', actorId: actor.personId });
    return done({ id });
  });
}

function ownCredit(actor: Actor, unit: string | null): Credit {
  const role = hasRole(actor, 'correspondent') && !hasRole(actor, 'reporter') ? 'correspondent' : 'reporter';
  return { name: actor.name, role, unit: role === 'correspondent' ? unit : null };
}
