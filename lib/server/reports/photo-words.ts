import { type Problem, problem } from '@/lib/domain/problems';
import type { PhotoCaption } from '@/lib/manuscript/content';
import type { Tx } from '../db/client';

/** Captions, photographers and order; a photo that is no longer named has been taken off the report. */
export async function writePhotoWords(tx: Tx, reportId: string, photos: PhotoCaption[]): Promise<Problem[]> {
  const rows = await tx.photo.findMany({
    where: { reportId },
    select: { id: true, order: true, caption: true, photographer: true, removedAt: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  const unknown = photos.flatMap(({ photoId }, index) =>
    known.has(photoId) ? [] : [problem('not-found', `photos.${index}`)],
  );
  if (unknown.length > 0) return unknown;
  for (const [order, { photoId, caption, photographer }] of photos.entries()) {
    const row = known.get(photoId);
    known.delete(photoId);
    if (row && row.order === order && row.caption === caption && row.photographer === photographer && !row.removedAt)
      continue;
    await tx.photo.update({ where: { id: photoId }, data: { order, caption, photographer, removedAt: null } });
  }
  const gone = [...known.values()].filter((row) => !row.removedAt).map((row) => row.id);
  if (gone.length > 0) await tx.photo.updateMany({ where: { id: { in: gone } }, data: { removedAt: new Date() } });
  return [];
}
