import type { Actor } from '@/lib/domain/actor';
import type { IssueFacts } from '@/lib/domain/issues/requirements';
import { can } from '@/lib/domain/permissions';
import type { Tx } from '../db/client';
import { findPage, type LoadedPage } from '../pages/facts';

export interface LoadedIssue {
  facts: IssueFacts;
  pages: LoadedPage[];
}

export async function findIssue(tx: Tx, actor: Actor, id: string): Promise<LoadedIssue | null> {
  if (!can(actor, 'issue.see')) return null;
  const issue = await tx.issue.findUnique({
    where: { id },
    include: { pages: { orderBy: { number: 'asc' }, select: { id: true } } },
  });
  if (!issue) return null;
  const pages: LoadedPage[] = [];
  for (const page of issue.pages) {
    const loaded = await findPage(tx, actor, page.id);
    if (loaded) pages.push(loaded);
  }
  const facts: IssueFacts = {
    id: issue.id,
    state: issue.state,
    version: issue.version,
    date: issue.date.toISOString().slice(0, 10),
    serial: issue.serial,
    pages: pages.map((page) => page.facts),
  };
  return { facts, pages };
}
