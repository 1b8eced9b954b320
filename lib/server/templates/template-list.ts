import type { PageFormat } from '@/lib/composer/page';
import { db } from '../db/client';
import { findTemplate, templateSeen } from './save';

export async function listTemplates() {
  const templates = await db().pageTemplate.findMany({
    orderBy: [{ active: 'desc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      format: true,
      active: true,
      pages: { orderBy: { number: 'asc' }, select: { name: true } },
    },
  });
  return templates.map(({ pages, format, ...template }) => ({
    ...template,
    format: format as unknown as PageFormat,
    pages: pages.map(({ name }) => name),
  }));
}

export type TemplateLine = Awaited<ReturnType<typeof listTemplates>>[number];

export async function templateDetail(id: string) {
  const template = await findTemplate(db(), id);
  return template && { id, ...template, seen: templateSeen(template) };
}

export type TemplateDetail = NonNullable<Awaited<ReturnType<typeof templateDetail>>>;
