import type { Actor } from '@/lib/domain/actor';
import { available } from '@/lib/domain/reports/decide';
import type { Available } from '@/lib/domain/reports/command';
import type { ReportContent } from '@/lib/manuscript/content';
import { db } from '../db/client';
import { findReport } from './facts';
import { visibleTo } from './scope';

export interface ApprovalRow {
  id: string;
  headline: string;
  author: string;
  unit: string | null;
  characters: number;
  photos: number;
  at: string;
}

/** What the unit's people handed in and its reviewer has not read yet, the oldest first. */
export async function waitingForUnit(actor: Actor): Promise<ApprovalRow[]> {
  const rows = await db().report.findMany({
    where: { AND: [{ state: 'unitReview', authorId: { not: actor.personId } }, visibleTo(actor)] },
    orderBy: { updatedAt: 'asc' },
    take: 200,
    select: {
      id: true,
      headline: true,
      characters: true,
      updatedAt: true,
      author: { select: { name: true } },
      unit: { select: { name: true } },
      photos: { where: { removedAt: null }, select: { id: true } },
    },
  });
  return rows.map(({ author, unit, photos, updatedAt, ...row }) => ({
    ...row,
    author: author.name,
    unit: unit?.name ?? null,
    photos: photos.length,
    at: updatedAt.toISOString(),
  }));
}

export interface Approval {
  id: string;
  version: number;
  waiting: boolean;
  author: string;
  characters: number;
  content: ReportContent;
  transitions: Available[];
}

export async function approvalOf(actor: Actor, id: string): Promise<Approval | null> {
  const found = await findReport(db(), actor, id);
  if (!found || found.facts.authorId === actor.personId) return null;
  const { facts, content } = found;
  const author = await db().person.findUniqueOrThrow({ where: { id: facts.authorId }, select: { name: true } });
  return {
    id,
    version: facts.version,
    waiting: facts.state === 'unitReview',
    author: author.name,
    characters: facts.content.characters,
    content,
    transitions: available(facts, actor),
  };
}
