import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import type { ReportContent } from '@/lib/manuscript/content';
import { done, type Repeat, type Result } from '../command';
import { db } from '../db/client';
import { findReport } from './facts';

export const readForEditingInput = z.strictObject({ reportId: z.uuid() });

export interface EditedText {
  content: ReportContent;
  statement: boolean;
  bodyVersion: number;
  savedAt: string;
}

/** The text as it is saved now, for an editor who found that somebody else saved meanwhile. */
export async function readForEditing(
  actor: Actor,
  { reportId }: z.infer<typeof readForEditingInput>,
  _repeat: Repeat | null,
): Promise<Result<EditedText>> {
  const found = await findReport(db(), actor, reportId);
  if (!found) return refuse(problem('not-found'));
  const { updatedAt } = await db().report.findUniqueOrThrow({ where: { id: reportId }, select: { updatedAt: true } });
  return done({
    content: found.content,
    statement: found.facts.statement,
    bodyVersion: found.facts.bodyVersion,
    savedAt: updatedAt.toISOString(),
  });
}
