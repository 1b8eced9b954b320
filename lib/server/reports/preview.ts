import { z } from 'zod';
import { formats } from '@/lib/composer/formats';
import type { PageFormat } from '@/lib/composer/page';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { composerReport } from '@/lib/manuscript/composer-report';
import { pageSvg } from '@/lib/render/svg/page-svg';
import { SITE_FACES } from '@/lib/render/svg/site-faces';
import { done, type Repeat, type Result } from '../command';
import { askComposer } from '../composing/composer-process';
import { headlineBreaks } from '../composing/headline-breaks';
import { keptPhotos } from '../composing/kept-photos';
import { db } from '../db/client';
import { rareCharacters } from '../fonts/rare-characters';
import { findReport } from './facts';

export const previewInput = z.strictObject({ reportId: z.uuid() });

export interface Preview {
  svg: string;
  columns: number;
  lines: number;
  characters: number;
  /** as it is printed, mm */
  widthMm: number;
}

/** 小样: the report as the page would set it, from what is saved. Nothing is kept of it. */
export async function previewReport(
  actor: Actor,
  { reportId }: z.infer<typeof previewInput>,
  _repeat: Repeat | null,
): Promise<Result<Preview>> {
  const found = await findReport(db(), actor, reportId);
  if (!found) return refuse(problem('not-found'));
  const { content, facts } = found;
  if (facts.content.characters === 0 && content.photos.length === 0) return refuse(problem('missing-text', 'body'));
  if (content.headline.trim() === '') return refuse(problem('missing-headline', 'headline'));
  const { photos } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { photos: keptPhotos } });
  const breaks = headlineBreaks(content.headline);
  const report = composerReport(content, { reportId, priority: 1, photos, headlineBreaks: breaks });
  const clipped = await askComposer({ kind: 'clip', report, format: await usualFormat() });
  if (!clipped.ok) return clipped;
  const { clipping } = clipped.value;
  if (!clipping) return refuse(problem('text-too-long', 'body', { max: 8000, length: facts.content.characters }));
  const { sheet, columns, lines } = clipping;
  const svg = pageSvg(sheet, {
    title: content.headline,
    idPrefix: 'preview',
    styles: SITE_FACES,
    photoUrl: (id) => `/api/photos/${id}/screen`,
    rare: rareCharacters,
    photoAlt: (id) => content.photos.find(({ photoId }) => photoId === id)?.caption,
  });
  return done({ svg, columns, lines, characters: facts.content.characters, widthMm: (sheet.width / 72) * 25.4 });
}

/** The format that this newspaper's pages have. */
async function usualFormat(): Promise<PageFormat> {
  const template = await db().pageTemplate.findFirst({ where: { active: true }, select: { format: true } });
  return (template?.format ?? formats.broadsheet) as unknown as PageFormat;
}
