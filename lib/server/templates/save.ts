import { z } from 'zod';
import { formatProblems } from '@/lib/composer/format-problems';
import type { PageFormat } from '@/lib/composer/page';
import type { Actor } from '@/lib/domain/actor';
import { planProblems } from '@/lib/domain/issues/requirements';
import { can } from '@/lib/domain/permissions';
import { type Problem, problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { unknownPlaces } from '../people/known-places';
import { seenMark } from '../seen';

const length = z.number().min(50).max(900);

export const formatInput = z.strictObject({
  name: z.enum(['broadsheet', 'tabloid']),
  pageMm: z.tuple([length, length]),
  areaMm: z.tuple([length, length]),
  columns: z.int().min(1).max(16),
  charactersPerColumn: z.int().min(4).max(60),
  em: z.number().min(5).max(24),
  pitch: z.number().min(5).max(60),
  headLines: z.int().min(0).max(20),
});

export const templateInput = z.strictObject({
  id: z.uuid().nullable(),
  name: z.string().trim().max(30),
  format: formatInput,
  frontHeadLines: z.int().min(0).max(80),
  active: z.boolean(),
  pages: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(99),
        name: z.string().trim().max(20),
        sectionIds: z.array(z.uuid()).max(20),
      }),
    )
    .max(99),
  seen: z.string().max(64),
});

export type TemplateInput = z.infer<typeof templateInput>;

export const templateSeen = ({ name, format, frontHeadLines, active, pages }: Omit<TemplateInput, 'id' | 'seen'>) => {
  const { pageMm, areaMm, columns, charactersPerColumn, em, pitch, headLines } = format;
  const shape = [format.name, pageMm, areaMm, columns, charactersPerColumn, em, pitch, headLines];
  return seenMark([
    name,
    shape,
    frontHeadLines,
    active,
    pages.map((page) => [page.number, page.name, [...page.sectionIds].sort()]),
  ]);
};

/** Issues that were planned already keep the pages they have. */
export function saveTemplate(
  actor: Actor,
  input: TemplateInput,
  repeat: Repeat | null,
): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    if (!can(actor, 'settings.templates'))
      return refuse(problem('forbidden', undefined, { roles: 'admin,chief,pageEditor' }));
    await lockSettings(tx);
    const { id, seen, pages, ...fields } = input;
    const before = id ? await findTemplate(tx, id) : null;
    if (id && !before) return refuse(problem('not-found'));
    if (before && templateSeen(before) !== seen) return refuse(problem('stale-version'));
    const problems = await templateProblems(tx, input);
    if (problems.length > 0) return refuse(...problems);
    const data = { ...fields, format: fields.format as unknown as Prisma.InputJsonValue };
    const saved = id
      ? await tx.pageTemplate.update({ where: { id }, data, select: { id: true } })
      : await tx.pageTemplate.create({ data, select: { id: true } });
    await tx.templatePage.deleteMany({ where: { templateId: saved.id } });
    for (const { number, name, sectionIds } of pages) {
      await tx.templatePage.create({
        data: {
          templateId: saved.id,
          number,
          name,
          sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
        },
      });
    }
    await settingsEvent(tx, actor, 'settings.templateChanged', {
      templateId: saved.id,
      before,
      after: { ...fields, pages },
    });
    return done(saved);
  });
}

export async function findTemplate(tx: Tx, id: string) {
  const template = await tx.pageTemplate.findUnique({
    where: { id },
    include: { pages: { orderBy: { number: 'asc' }, include: { sections: { orderBy: { sectionId: 'asc' } } } } },
  });
  if (!template) return null;
  const { name, frontHeadLines, active } = template;
  const pages = template.pages.map((page) => ({
    number: page.number,
    name: page.name,
    sectionIds: page.sections.map(({ sectionId }) => sectionId),
  }));
  return { name, format: template.format as unknown as PageFormat, frontHeadLines, active, pages };
}

async function templateProblems(
  tx: Tx,
  { id, name, format, frontHeadLines, pages }: TemplateInput,
): Promise<Problem[]> {
  const taken = await tx.pageTemplate.count({ where: { name, ...(id ? { id: { not: id } } : {}) } });
  return [
    ...(name === '' ? [problem('missing-field', 'name')] : []),
    ...(name !== '' && taken > 0 ? [problem('name-taken', 'name')] : []),
    ...formatProblems(format, frontHeadLines),
    ...planProblems({ date: 'template', serial: 1, pages }),
    ...(await unknownPlaces(tx, { sectionIds: pages.flatMap(({ sectionIds }) => sectionIds) })),
  ];
}
