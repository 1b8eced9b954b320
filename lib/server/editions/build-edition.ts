import type { EditionSource } from '@/lib/edition/source';
import { alone } from '../db/alone';
import { db, transaction } from '../db/client';
import { isWhole } from '../reading/stored-bundle';
import { makeBundle } from './make-bundle';

/**
 * Builds the bundle of an issue's newest edition and moves the issue's pointer to it. One bundle is built
 * at a time, wherever the workers run, so that each knows all issues before it. A second call finds
 * nothing left to do.
 */
export async function buildNewestEdition(issueId: string): Promise<void> {
  await alone('bundle', async () => {
    const edition = await db().edition.findFirst({
      where: { issueId },
      orderBy: { number: 'desc' },
      select: { id: true, source: true, createdAt: true, builtAt: true },
    });
    if (!edition || edition.builtAt) return;
    const { hash, key } = await makeBundle({ ...edition, source: edition.source as unknown as EditionSource });
    await transaction(async (tx) => {
      await tx.edition.update({ where: { id: edition.id }, data: { bundleKey: key, hash, builtAt: new Date() } });
      await tx.issue.update({ where: { id: issueId }, data: { editionId: edition.id } });
    });
  });
}

/**
 * Makes a bundle anew from what was fixed at release, into a folder of its own where the shelf or our own
 * documents have changed since. A second call finds it whole.
 */
export async function buildAgain(bundleKey: string): Promise<void> {
  await alone('bundle', async () => {
    const edition = await db().edition.findFirst({
      where: { bundleKey },
      select: { id: true, source: true, createdAt: true },
    });
    if (!edition || (await isWhole(bundleKey))) return;
    const { hash, key } = await makeBundle({ ...edition, source: edition.source as unknown as EditionSource });
    await db().edition.update({ where: { id: edition.id }, data: { bundleKey: key, hash, builtAt: new Date() } });
  });
}
