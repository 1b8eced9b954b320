import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { mayChangeText } from '@/lib/domain/reports/change-text';
import type { ReportState } from '@/lib/domain/reports/states';
import type { ReportContent } from '@/lib/manuscript/content';
import { done, type Repeat, type Result } from '../command';
import { db } from '../db/client';
import { blankContent } from './create';
import { findReport } from './facts';

export interface Draft {
  id: string;
  state: ReportState;
  version: number;
  bodyVersion: number;
  content: ReportContent;
  statement: boolean;
  /** empty before the first word */
  savedAt: string;
  /** what must stay visible, by photo */
  focal: Record<string, { x: number; y: number }>;
}

/** Nothing has this id yet, and this person writes. */
export async function mayBegin(actor: Actor, id: string): Promise<boolean> {
  return can(actor, 'report.write') && (await db().report.count({ where: { id } })) === 0;
}

/** A sheet that nobody has written on: it becomes a draft with its first word. */
export async function blankDraft(actor: Actor, id: string): Promise<Draft> {
  const [unitId = null] = actor.unitIds;
  const content = await blankContent(db(), actor, unitId);
  return { id, state: 'draft', version: 1, bodyVersion: 0, content, statement: false, savedAt: '', focal: {} };
}

export const readDraftInput = z.strictObject({ reportId: z.uuid() });

/** What the author writes on; null when it is not there for this person, or not to be written on now. */
export async function findDraft(actor: Actor, id: string): Promise<Draft | null> {
  const found = await findReport(db(), actor, id);
  if (!found || found.facts.authorId !== actor.personId || !mayChangeText(found.facts, actor)) return null;
  const { facts, content } = found;
  const more = await db().report.findUniqueOrThrow({
    where: { id },
    select: {
      updatedAt: true,
      photos: { where: { removedAt: null }, select: { id: true, focalX: true, focalY: true } },
    },
  });
  return {
    id,
    state: facts.state,
    version: facts.version,
    bodyVersion: facts.bodyVersion,
    content,
    statement: facts.statement,
    savedAt: more.updatedAt.toISOString(),
    focal: Object.fromEntries(more.photos.map((photo) => [photo.id, { x: photo.focalX, y: photo.focalY }])),
  };
}

/** The same, asked again by the writing screen: after another tab or device has saved. */
export async function readDraft(
  actor: Actor,
  input: z.infer<typeof readDraftInput>,
  _repeat: Repeat | null,
): Promise<Result<Draft>> {
  const draft = await findDraft(actor, input.reportId);
  return draft ? done(draft) : refuse(problem('not-found'));
}
