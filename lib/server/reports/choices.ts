import { inForce } from '../people/in-force';
import type { Actor } from '@/lib/domain/actor';
import { isSignedOff } from '@/lib/domain/pages/states';
import { can } from '@/lib/domain/permissions';
import { db } from '../db/client';

/** What the dialogs of an open report offer to choose from. */
export interface ReviewChoices {
  reasons: { code: string; kind: 'return' | 'decline' | 'kill'; zh: string; en: string }[];
  sections: { id: string; name: string }[];
  /** editors of the report's section who do not stand in its byline */
  people: { id: string; name: string; waiting: number }[];
  issues: {
    id: string;
    date: string;
    serial: number;
    pages: { id: string; number: number; name: string; signed: boolean; reports: number; fits: boolean }[];
  }[];
}

export async function reviewChoices(actor: Actor, reportId: string): Promise<ReviewChoices> {
  if (!can(actor, 'report.work') && !can(actor, 'placement.edit'))
    return { reasons: [], sections: [], people: [], issues: [] };
  const report = await db().report.findUnique({
    where: { id: reportId },
    select: { sectionId: true, authorId: true, claimedById: true, credits: { select: { personId: true } } },
  });
  const sectionId = report?.sectionId ?? null;
  const own = [
    report?.authorId,
    report?.claimedById,
    ...(report?.credits.map(({ personId }) => personId) ?? []),
  ].flatMap((id) => id ?? []);
  const [reasons, sections, people, issues] = await Promise.all([
    db().reason.findMany({
      where: { active: true, kind: { in: ['return', 'decline', 'kill'] } },
      orderBy: { order: 'asc' },
      select: { code: true, kind: true, zh: true, en: true },
    }),
    db().section.findMany({ where: { active: true }, orderBy: { order: 'asc' }, select: { id: true, name: true } }),
    editorsOf(sectionId, own),
    openIssues(sectionId),
  ]);
  return { reasons: reasons as ReviewChoices['reasons'], sections, people, issues };
}

async function editorsOf(sectionId: string | null, own: string[]): Promise<ReviewChoices['people']> {
  const grant = {
    role: 'editor' as const,
    ...inForce(),
    AND: sectionId ? [{ OR: [{ sectionId: null }, { sectionId }] }] : [],
  };
  const rows = await db().person.findMany({
    where: { deactivatedAt: null, id: { notIn: own }, roles: { some: grant } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, _count: { select: { claims: { where: { state: 'editing' } } } } },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, waiting: _count.claims }));
}

async function openIssues(sectionId: string | null): Promise<ReviewChoices['issues']> {
  const rows = await db().issue.findMany({
    where: { state: { in: ['planning', 'open'] } },
    orderBy: { date: 'asc' },
    take: 10,
    select: {
      id: true,
      date: true,
      serial: true,
      pages: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          name: true,
          state: true,
          sections: { select: { sectionId: true } },
          _count: { select: { placements: true } },
        },
      },
    },
  });
  return rows.map(({ date, pages, ...issue }) => ({
    ...issue,
    date: date.toISOString().slice(0, 10),
    pages: pages.map(({ state, sections, _count, ...page }) => ({
      ...page,
      signed: isSignedOff(state),
      reports: _count.placements,
      fits: sections.some((section) => section.sectionId === sectionId),
    })),
  }));
}
