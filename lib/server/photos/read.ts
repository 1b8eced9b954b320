import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';
import type { DerivativeSize } from '../db/generated/client';
import { visibleTo } from '../reports/scope';
import { findFile } from '../storage/files';

/** A derivative, for whoever may read the report; the original never leaves the store. */
export async function readPhoto(actor: Actor, photoId: string, size: DerivativeSize): Promise<Buffer | null> {
  const found = await db().photoDerivative.findFirst({
    where: { photoId, size, photo: { report: visibleTo(actor) } },
    select: { key: true },
  });
  return found ? findFile(found.key) : null;
}

/** For the composer and the edition: no person, no scope. */
export async function photoForProduct(photoId: string, size: DerivativeSize): Promise<Buffer> {
  const { key } = await db().photoDerivative.findUniqueOrThrow({
    where: { photoId_size: { photoId, size } },
    select: { key: true },
  });
  const file = await findFile(key);
  if (!file) throw new Error(`The file of photo ${photoId} is missing: ${key}`);
  return file;
}
