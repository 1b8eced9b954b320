import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { planProblems } from '@/lib/domain/issues/requirements';
import { abilityProblems } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Prisma } from '../db/generated/client';
import { appendEvent } from '../events/append';
import { line } from '../web/typed';

export const planIssueInput = z.strictObject({
  date: z.iso.date(),
  serial: z.int().min(1).max(10_000_000),
  templateId: z.uuid(),
  closesAt: z.iso.datetime().nullable().optional(),
  /** names and sections; left out: those of the template */
  pages: z
    .array(
      z.strictObject({
        number: z.int().min(1).max(99),
        name: line(20),
        sectionIds: z.array(z.uuid()).max(20),
      }),
    )
    .max(99)
    .optional(),
});

export type PlanIssueInput = z.infer<typeof planIssueInput>;

/** The chief plans an issue: date, serial number, pages from a template. */
export function planIssue(actor: Actor, input: PlanIssueInput, repeat: Repeat | null): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'issue.plan');
    if (barred.length > 0) return refuse(...barred);
    const template = await tx.pageTemplate.findFirst({
      where: { id: input.templateId, active: true },
      include: { pages: { orderBy: { number: 'asc' }, include: { sections: true } } },
    });
    if (!template) return refuse(problem('not-found', 'templateId'));
    const pages =
      input.pages ??
      template.pages.map(({ number, name, sections }) => ({
        number,
        name,
        sectionIds: sections.map((s) => s.sectionId),
      }));
    const date = new Date(`${input.date}T00:00:00Z`);
    const problems = [
      ...planProblems({ date: input.date, serial: input.serial, pages }),
      ...((await tx.issue.count({ where: { date } })) ? [problem('date-taken', 'date')] : []),
      ...((await tx.issue.count({ where: { serial: input.serial } })) ? [problem('serial-taken', 'serial')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const first = Math.min(...pages.map(({ number }) => number));
    const { id } = await tx.issue.create({
      data: {
        date,
        serial: input.serial,
        closesAt: input.closesAt ? new Date(input.closesAt) : null,
        pages: {
          create: pages.map(({ number, name, sectionIds }) => ({
            number,
            name,
            format: template.format as Prisma.InputJsonValue,
            frontHeadLines: number === first ? template.frontHeadLines : 0,
            sections: { create: sectionIds.map((sectionId) => ({ sectionId })) },
          })),
        },
      },
      select: { id: true },
    });
    await appendEvent(tx, {
      stream: 'issue',
      streamId: id,
      kind: 'issue.planned',
      actorId: actor.personId,
      payload: { date: input.date, serial: input.serial, pages: pages.length },
    });
    return done({ id });
  });
}
