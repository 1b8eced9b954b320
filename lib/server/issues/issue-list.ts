import type { Actor } from '@/lib/domain/actor';
import type { IssueState } from '@/lib/domain/issues/states';
import { can } from '@/lib/domain/permissions';
import { db } from '../db/client';

export interface IssueCard {
  id: string;
  date: string;
  serial: number;
  state: IssueState;
  closesAt: string | null;
  releasedAt: string | null;
  pages: { number: number; name: string }[];
}

export async function listIssues(actor: Actor, page: number): Promise<{ issues: IssueCard[]; total: number }> {
  if (!can(actor, 'issue.see')) return { issues: [], total: 0 };
  const [rows, total] = await Promise.all([
    db().issue.findMany({
      orderBy: { date: 'desc' },
      skip: (page - 1) * ISSUES_A_PAGE,
      take: ISSUES_A_PAGE,
      select: { ...cardSelect, pages: { orderBy: { number: 'asc' }, select: { number: true, name: true } } },
    }),
    db().issue.count(),
  ]);
  return { total, issues: rows.map(cardOf) };
}

export const ISSUES_A_PAGE = 30;

export const cardSelect = {
  id: true,
  date: true,
  serial: true,
  state: true,
  closesAt: true,
  releasedAt: true,
} as const;

interface CardRow {
  id: string;
  date: Date;
  serial: number;
  state: IssueState;
  closesAt: Date | null;
  releasedAt: Date | null;
  pages: { number: number; name: string }[];
}

export function cardOf({ date, closesAt, releasedAt, ...rest }: CardRow): IssueCard {
  return {
    ...rest,
    date: date.toISOString().slice(0, 10),
    closesAt: closesAt?.toISOString() ?? null,
    releasedAt: releasedAt?.toISOString() ?? null,
  };
}
