import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { reviewPolicies } from '@/lib/domain/reports/policy';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { seenMark } from '../seen';

export const sectionInput = z.strictObject({
  id: z.uuid().nullable(),
  name: z.string().trim().max(20),
  order: z.int().min(0).max(999),
  policy: z.enum(reviewPolicies),
  active: z.boolean(),
  seen: z.string().max(64),
});

export type SectionInput = z.infer<typeof sectionInput>;

export const sectionSeen = ({ name, order, policy, active }: Omit<SectionInput, 'id' | 'seen'>) =>
  seenMark([name, order, policy, active]);

export function saveSection(
  actor: Actor,
  { id, seen, ...data }: SectionInput,
  repeat: Repeat | null,
): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    if (!can(actor, 'settings.sections')) return refuse(problem('forbidden', undefined, { roles: 'admin,chief' }));
    await lockSettings(tx);
    const before = id ? await tx.section.findUnique({ where: { id } }) : null;
    if (id && !before) return refuse(problem('not-found'));
    if (before && sectionSeen(before) !== seen) return refuse(problem('stale-version'));
    if (data.name === '') return refuse(problem('missing-field', 'name'));
    const taken = await tx.section.count({ where: { name: data.name, ...(id ? { id: { not: id } } : {}) } });
    if (taken > 0) return refuse(problem('name-taken', 'name'));
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
