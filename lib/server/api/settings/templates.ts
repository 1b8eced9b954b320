import { z } from 'zod';
import type { PageFormat } from '@/lib/composer/page';
import { done } from '../../command';
import { db } from '../../db/client';
import { formatInput, templateInput } from '../../templates/input';
import { saveTemplate } from '../../templates/save';
import { endpoint } from '../endpoint';
import { told } from '../answer-schemas';

export const listTemplates = endpoint({
  method: 'GET',
  path: '/templates',
  tag: 'settings',
  summary: 'Page templates that an issue can start from',
  policy: 'issue.see',
  input: z.strictObject({}),
  answer: z.array(
    z.strictObject({
      id: z.uuid(),
      name: told,
      format: formatInput,
      frontHeadLines: z.int(),
      pages: z.array(z.strictObject({ number: z.int(), name: told, sectionIds: z.array(z.uuid()) })),
    }),
  ),
  run: async () => {
    const rows = await db().pageTemplate.findMany({
      where: { active: true },
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        format: true,
        frontHeadLines: true,
        pages: {
          orderBy: { number: 'asc' },
          select: { number: true, name: true, sections: { select: { sectionId: true } } },
        },
      },
    });
    return done(
      rows.map(({ format, pages, ...template }) => ({
        ...template,
        format: format as unknown as PageFormat,
        pages: pages.map(({ sections, ...page }) => ({
          ...page,
          sectionIds: sections.map(({ sectionId }) => sectionId),
        })),
      })),
    );
  },
});

export const addTemplate = endpoint({
  method: 'POST',
  path: '/templates',
  tag: 'settings',
  summary: 'A new page template: format, names of pages, and the lines that the front page’s masthead takes',
  policy: 'settings.templates',
  input: templateInput.omit({ id: true, seen: true }).extend({ active: z.boolean().default(true) }),
  answer: z.strictObject({ id: z.uuid() }),
  run: (actor, input, repeat) => saveTemplate(actor, { ...input, id: null, seen: '' }, repeat),
});
