import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { db } from '../db/client';
import { isUuid } from '../db/uuid';
import { type ReviewChoices, reviewChoices } from '../reports/choices';
import { changeSinceSigned, changeToConfirm, type Comparison, compareRevisions } from '../reports/compare';
import { type OpenReport, openReport } from '../reports/open-report';

export interface OpenedReport {
  report: OpenReport;
  choices: ReviewChoices;
  mayPlace: boolean;
  comparison: Comparison | null;
  toConfirm: Comparison | null;
  /** 改N处 since 原稿 */
  changed: number;
  units: string[];
}

interface Asked {
  view: string;
  a?: string | undefined;
  b?: string | undefined;
}

/** Everything that the open report needs on its screen; null when it does not exist for this person. */
export async function openOnDesk(
  actor: Actor,
  id: string | undefined,
  { view, a, b }: Asked,
): Promise<OpenedReport | null> {
  if (!isUuid(id)) return null;
  const report = await openReport(actor, id);
  if (!report) return null;
  const { text } = report;
  const [choices, original, asked, toConfirm, units] = await Promise.all([
    reviewChoices(actor, id),
    text ? compareRevisions(actor, id) : null,
    view === 'difference' && (a || b)
      ? compareRevisions(actor, id, { from: wholeNumber(a), to: wholeNumber(b) })
      : null,
    text?.awaitsConfirmation ? changeToConfirm(actor, id) : text ? changeSinceSigned(actor, id) : null,
    view === 'edit' && text?.mayChange
      ? db().unit.findMany({ where: { active: true }, orderBy: { name: 'asc' }, select: { name: true } })
      : [],
  ]);
  return {
    report,
    choices,
    mayPlace: can(actor, 'placement.edit', report.section ? { sectionId: report.section.id } : {}),
    comparison: asked ?? original,
    toConfirm,
    changed: original?.changes ?? 0,
    units: units.map(({ name }) => name),
  };
}

function wholeNumber(asked: string | undefined): number | undefined {
  return asked && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;
}
