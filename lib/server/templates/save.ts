import { formatProblems } from '@/lib/composer/format-problems';
import type { PageFormat } from '@/lib/composer/page';
import type { Actor } from '@/lib/domain/actor';
import { planProblems } from '@/lib/domain/issues/requirements';
import { abilityProblems } from '@/lib/domain/permissions';
import { type Problem, problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { lockSettings, settingsEvent } from '../newspaper/settings-event';
import { unknownScopes } from '../people/known-scopes';
import { seenMark } from '../seen';
import { measureProblems, numberProblems, type TemplateTyped, type TemplateInput, templateInput } from './input';

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
  form: TemplateTyped,
  repeat: Repeat | null,
): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.templates');
    if (barred.length > 0) return refuse(...barred);
    await lockSettings(tx);
    const { id, seen } = form;
    const before = id ? await findTemplate(tx, id) : null;
    if (id && !before) return refuse(problem('not-found'));
    if (before && templateSeen(before) !== seen) return refuse(problem('stale-version'));
    const problems = await templateProblems(tx, form);
    const input = templateInput.safeParse(form);
    if (problems.length > 0 || !input.success) return refuse(...problems);
    const { name, format, frontHeadLines, active, pages } = input.data;
    const fields = { name, format, frontHeadLines, active };
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

async function templateProblems(tx: Tx, form: TemplateTyped): Promise<Problem[]> {
  const { id, name, pages } = form;
  const measures = measureProblems(form);
  const taken = await tx.pageTemplate.count({ where: { name, ...(id ? { id: { not: id } } : {}) } });
  return [
    ...(name === '' ? [problem('missing-field', 'name')] : []),
    ...(name !== '' && taken > 0 ? [problem('name-taken', 'name')] : []),
    ...(measures.length > 0 ? measures : formatProblems(form.format as PageFormat, form.frontHeadLines ?? 0)),
    ...pageProblems(form),
    ...(await unknownScopes(tx, { sectionIds: pages.flatMap(({ sectionIds }) => sectionIds) })),
  ];
}

/** Without their numbers pages cannot be told apart: then only that, and names that are not there. */
function pageProblems(form: TemplateTyped): Problem[] {
  const numbers = numberProblems(form);
  if (numbers.length === 0) {
    return planProblems({
      date: 'template',
      serial: 1,
      pages: form.pages.map(({ number, name }) => ({ number: number ?? 0, name })),
    });
  }
  const nameless = form.pages.flatMap(({ name }, index) =>
    name === '' ? [problem('missing-field', `pages.${index}.name`)] : [],
  );
  return [...numbers, ...nameless];
}
