import { daysAfter } from '@/lib/domain/calendar';
import { db } from '../db/client';

export interface PlanChoices {
  nextSerial: number;
  nextDate: string;
  templates: { id: string; name: string; pages: { number: number; name: string; sectionIds: string[] }[] }[];
  sections: { id: string; name: string }[];
}

/** What a new issue starts from: the next free date and serial number, the templates. */
export async function planChoices(today: string): Promise<PlanChoices> {
  const newspaper = await db().newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { firstSerial: true } });
  const { _max } = await db().issue.aggregate({ _max: { serial: true, date: true } });
  const templates = await db().pageTemplate.findMany({
    where: { active: true },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      pages: {
        orderBy: { number: 'asc' },
        select: { number: true, name: true, sections: { select: { sectionId: true } } },
      },
    },
  });
  const last = _max.date ? _max.date.toISOString().slice(0, 10) : null;
  return {
    nextSerial: Math.max(newspaper.firstSerial, (_max.serial ?? 0) + 1),
    nextDate: last && last >= today ? daysAfter(last, 1) : today,
    templates: templates.map(({ pages, ...template }) => ({
      ...template,
      pages: pages.map(({ sections, ...page }) => ({
        ...page,
        sectionIds: sections.map(({ sectionId }) => sectionId),
      })),
    })),
    sections: await db().section.findMany({
      where: { active: true },
      orderBy: { order: 'asc' },
      select: { id: true, name: true },
    }),
  };
}
