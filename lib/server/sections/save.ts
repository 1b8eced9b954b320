import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { reviewPolicies } from '@/lib/domain/reports/policy';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { seenMark } from '../seen';
import { asTyped, figureProblems, orders, within } from '../settings/figures';
import { asSent, line } from '../web/typed';

export const sectionInput = z.strictObject({
  id: z.uuid().nullable(),
  name: line(20),
  order: within(orders),
  policy: z.enum(reviewPolicies),
  active: z.boolean(),
  seen: asSent(64),
});

export type SectionInput = z.infer<typeof sectionInput>;

export const sectionForm = sectionInput.extend({ order: asTyped });

export type SectionTyped = z.infer<typeof sectionForm>;

export const sectionSeen = ({ name, order, policy, active }: Omit<SectionInput, 'id' | 'seen'>) =>
  seenMark([name, order, policy, active]);

export function saveSection(
  actor: Actor,
  { id, seen, ...form }: SectionTyped,
  repeat: Repeat | null,
): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.sections');
    if (barred.length > 0) return refuse(...barred);
    await lockSettings(tx);
    const before = id ? await tx.section.findUnique({ where: { id } }) : null;
    if (id && !before) return refuse(problem('not-found'));
    if (before && sectionSeen(before) !== seen) return refuse(problem('stale-version'));
    const taken = await tx.section.count({ where: { name: form.name, ...(id ? { id: { not: id } } : {}) } });
    const problems = [
      ...(form.name === '' ? [problem('missing-field', 'name')] : []),
      ...(form.name !== '' && taken > 0 ? [problem('name-taken', 'name')] : []),
      ...figureProblems(form.order, 'order', orders),
    ];
    if (problems.length > 0) return refuse(...problems);
    const data = { ...form, order: form.order ?? orders.min };
    const saved = id
      ? await tx.section.update({ where: { id }, data, select: { id: true } })
      : await tx.section.create({ data, select: { id: true } });
    await settingsEvent(tx, actor, 'settings.sectionChanged', {
      sectionId: saved.id,
      before: before ?? null,
      after: data,
    });
    return done(saved);
  });
}
