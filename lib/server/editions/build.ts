import { runOwnProcess } from '../own-process';
import { db } from '../db/client';

/**
 * What a release or an erratum asks of the worker: the bundle of every issue concerned. Fonts, PDF and
 * compression are seconds of arithmetic, so they are done in a process of their own while readers are
 * served from this one.
 */
export async function buildEditionFor(eventId: bigint): Promise<void> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: { stream: true, streamId: true } });
  if (!event) return;
  for (const issueId of await issuesOf(event)) if (await waitsForBuilding(issueId)) await buildApart(issueId);
}

async function issuesOf({ stream, streamId }: { stream: string; streamId: string }): Promise<string[]> {
  if (stream === 'issue') return [streamId];
  if (stream !== 'report') return [];
  const placements = await db().placement.findMany({
    where: { reportId: streamId, issue: { releasedAt: { not: null } } },
    select: { issueId: true },
  });
  return placements.map(({ issueId }) => issueId);
}

async function waitsForBuilding(issueId: string): Promise<boolean> {
  const newest = await db().edition.findFirst({
    where: { issueId },
    orderBy: { number: 'desc' },
    select: { builtAt: true },
  });
  return newest !== null && newest.builtAt === null;
}

/** Made again from what was fixed at release: a bundle that is gone or damaged. */
export function rebuildBundle(key: string): Promise<void> {
  return buildApart(key);
}

function buildApart(what: string): Promise<void> {
  return runOwnProcess('editions/build-child.ts', [what], 'The edition was not built', {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
