import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { decideTextChange } from '@/lib/domain/reports/change-text';
import { command, done, type Repeat, type Result } from '../command';
import { findReport } from '../reports/facts';

const fraction = z.number().min(0).max(1);
export const focalInput = z.strictObject({ reportId: z.uuid(), photoId: z.uuid(), x: fraction, y: fraction });

/** What must stay visible when a page crops the photo. It is no part of what is signed: a crop belongs to the placement. */
export function setFocalPoint(
  actor: Actor,
  input: z.infer<typeof focalInput>,
  repeat: Repeat | null,
): Promise<Result<null>> {
  return command(actor, repeat, async (tx) => {
    const report = await findReport(tx, actor, input.reportId);
    if (!report) return refuse(problem('not-found'));
    const may = decideTextChange(report.facts, actor);
    if (!may.ok) return may;
    const { count } = await tx.photo.updateMany({
      where: { id: input.photoId, reportId: input.reportId },
      data: { focalX: input.x, focalY: input.y },
    });
    return count === 0 ? refuse(problem('not-found')) : done(null);
  });
}
