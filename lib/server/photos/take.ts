import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { decideTextChange } from '@/lib/domain/reports/change-text';
import { allowanceProblems } from '@/lib/domain/reports/photo-allowance';
import { limits } from '@/lib/domain/reports/requirements';
import { command, done, type Repeat, type Result } from '../command';
import { db } from '../db/client';
import { sha256 } from '../hash';
import { findReport } from '../reports/facts';
import { putFile } from '../storage/files';
import { develop } from './develop';
import { uploadsOf } from './uploads';

export interface TakenPhoto {
  photoId: string;
  width: number;
  height: number;
}

/**
 * Takes a photo into a report: re-encoded, the original kept where only the product can read it.
 * Its caption and photographer come with the text.
 */
export async function takePhoto(
  actor: Actor,
  input: { reportId: string; bytes: Uint8Array },
  repeat: Repeat | null,
): Promise<Result<TakenPhoto>> {
  const before = await findReport(db(), actor, input.reportId);
  if (!before) return refuse(problem('not-found'));
  const may = decideTextChange(before.facts, actor);
  if (!may.ok) return may;
  if (before.content.photos.length >= limits.photos)
    return refuse(problem('too-many-photos', 'photos', { limit: limits.photos }));
  const spent = allowanceProblems(await uploadsOf(db(), input.reportId, actor.personId), input.bytes.length);
  if (spent.length > 0) return refuse(...spent);
  const developed = await develop(input.bytes);
  if (!developed.ok) return refuse(developed.problem);
  const { photo } = developed;
  const originalHash = sha256(input.bytes);
  const originalKey = `originals/${originalHash.slice(0, 2)}/${originalHash}`;
  // with its place and its camera still in it
  await putFile(originalKey, input.bytes, 0o600);
  const files = photo.derivatives.map(({ bytes, ...rest }) => ({ ...rest, bytes, key: `photos/${sha256(bytes)}.jpg` }));
  for (const file of files) await putFile(file.key, file.bytes);
  return command(actor, repeat, async (tx) => {
    const now = await findReport(tx, actor, input.reportId);
    if (!now) return refuse(problem('not-found'));
    const still = decideTextChange(now.facts, actor);
    if (!still.ok) return still;
    const last = await tx.photo.aggregate({ where: { reportId: input.reportId }, _max: { order: true } });
    const { id } = await tx.photo.create({
      data: {
        reportId: input.reportId,
        order: (last._max.order ?? -1) + 1,
        width: photo.width,
        height: photo.height,
        originalHash,
        originalKey,
        originalBytes: input.bytes.length,
        uploadedById: actor.personId,
        derivatives: { create: files.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.length })) },
        // named by the text only from the next save on: until then it is not part of it
        removedAt: new Date(),
      },
      select: { id: true },
    });
    return done({ photoId: id, width: photo.width, height: photo.height });
  });
}
