import type { Prisma } from '../db/generated/client';

/** The photos of a report that are printed, in their order, with what the composer needs of them. */
export const keptPhotos = {
  where: { removedAt: null },
  orderBy: { order: 'asc' },
  select: { id: true, caption: true, photographer: true, width: true, height: true, focalX: true, focalY: true },
} as const satisfies Prisma.Report$photosArgs;
