import type { Prisma } from '../db/generated/client';
import { factsSelect } from './facts';

/** Everything about a report but the words of its revisions, in one question. */
export const openSelect = {
  ...factsSelect,
  characters: true,
  updatedAt: true,
  publishedAt: true,
  originalId: true,
  signedId: true,
  printedId: true,
  author: { select: { name: true } },
  claimedBy: { select: { name: true } },
  unit: { select: { name: true, needsReview: true } },
  section: { select: { id: true, name: true, policy: true } },
  photos: {
    where: { removedAt: null },
    orderBy: { order: 'asc' },
    select: { id: true, caption: true, photographer: true, width: true, height: true, focalX: true, focalY: true },
  },
  signatures: {
    orderBy: { at: 'asc' },
    select: {
      id: true,
      level: true,
      signerId: true,
      contentHash: true,
      at: true,
      voidedAt: true,
      confirms: true,
      revisionId: true,
      signer: { select: { name: true } },
    },
  },
  placements: {
    orderBy: { createdAt: 'asc' },
    select: {
      pageId: true,
      priority: true,
      anchor: true,
      page: {
        select: {
          number: true,
          name: true,
          state: true,
          issue: { select: { id: true, state: true, date: true, serial: true } },
        },
      },
    },
  },
  revisions: {
    orderBy: { number: 'desc' },
    select: { id: true, number: true, kind: true, level: true, at: true, hash: true, by: { select: { name: true } } },
  },
  returns: {
    orderBy: { at: 'desc' },
    select: {
      at: true,
      note: true,
      reply: true,
      repliedAt: true,
      by: { select: { name: true } },
      items: { orderBy: { order: 'asc' }, select: { code: true, note: true, done: true } },
    },
  },
  errata: { orderBy: { at: 'desc' }, select: { text: true, at: true, by: { select: { name: true } } } },
} as const satisfies Prisma.ReportSelect;

export type OpenRow = Prisma.ReportGetPayload<{ select: typeof openSelect }>;
