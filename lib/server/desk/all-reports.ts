import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';
import { visibleTo } from '../reports/scope';
import { filterWhere, type ReportFilter } from './report-filter';
import { type ListedReport, listed, rowSelect } from './rows';

export const REPORTS_A_TABLE = 50;

/** Every report that this person may know of, the newest first. */
export async function allReports(
  actor: Actor,
  filter: ReportFilter,
  page: number,
  timeZone: string,
): Promise<{ reports: ListedReport[]; total: number }> {
  const where = { AND: [visibleTo(actor, 'metadata'), filterWhere(filter, timeZone)] };
  const [rows, total] = await Promise.all([
    db().report.findMany({
      where,
      orderBy: [{ submittedAt: { sort: 'desc', nulls: 'first' } }, { number: 'desc' }],
      skip: (page - 1) * REPORTS_A_TABLE,
      take: REPORTS_A_TABLE,
      select: rowSelect,
    }),
    db().report.count({ where }),
  ]);
  return { reports: rows.map(listed), total };
}

/** What a list may be narrowed to. */
export async function filterChoices(): Promise<{
  sections: { id: string; name: string }[];
  units: { id: string; name: string }[];
}> {
  const [sections, units] = await Promise.all([
    db().section.findMany({ where: { active: true }, orderBy: { order: 'asc' }, select: { id: true, name: true } }),
    db().unit.findMany({
      where: { reports: { some: { submittedAt: { not: null } } } },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  return { sections, units };
}
