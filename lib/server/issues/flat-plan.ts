import type { Actor } from '@/lib/domain/actor';
import { type AvailableIssue, availableIssue } from '@/lib/domain/issues/decide';
import { closedPageProblems } from '@/lib/domain/pages/placement';
import type { PageState } from '@/lib/domain/pages/states';
import { placeableStates, type ReportState } from '@/lib/domain/reports/states';
import { can } from '@/lib/domain/permissions';
import type { Problem } from '@/lib/domain/problems';
import type { Result } from '../command';
import { loadOfPage } from '../composing/page-load';
import type { PageLoad } from '../composing/question';
import { db } from '../db/client';
import { isUuid } from '../db/uuid';
import { visibleTo } from '../reports/scope';
import { findIssue } from './facts';
import { cardOf, cardSelect, type IssueCard } from './issue-list';

export interface PlannedReport {
  id: string;
  headline: string;
  state: ReportState;
  characters: number;
  photos: number;
  unit: string | null;
  section: string | null;
}

export interface PlanPage {
  id: string;
  number: number;
  name: string;
  state: PageState;
  version: number;
  frontPage: boolean;
  pageEditor: string | null;
  signedBy: string | null;
  layoutNumber: number | null;
  /** composed, and nothing on it has changed since */
  fresh: boolean;
  load: Result<PageLoad>;
  /** why nothing can be put on it now, or taken off */
  closed: Problem[];
  placements: (PlannedReport & { priority: number; anchor: string | null })[];
}

export interface FlatPlan {
  issue: IssueCard & { version: number };
  pages: PlanPage[];
  /** signed or still under review, on no page of an issue to come */
  pool: PlannedReport[];
  transitions: AvailableIssue[];
  may: { place: boolean; plan: boolean };
}

const reportSelect = {
  id: true,
  headline: true,
  state: true,
  characters: true,
  unit: { select: { name: true } },
  section: { select: { name: true } },
  _count: { select: { photos: { where: { removedAt: null } } } },
} as const;

/** The pages of an issue side by side, with their reports, states and loads, and the pool beside them. */
export async function flatPlan(actor: Actor, issueId: string): Promise<FlatPlan | null> {
  if (!isUuid(issueId)) return null;
  const loaded = await findIssue(db(), actor, issueId);
  if (!loaded) return null;
  const issue = await db().issue.findUniqueOrThrow({
    where: { id: issueId },
    select: {
      ...cardSelect,
      version: true,
      pages: {
        orderBy: { number: 'asc' },
        select: {
          id: true,
          number: true,
          name: true,
          frontHeadLines: true,
          pageEditor: { select: { name: true } },
          layout: { select: { number: true } },
          signatures: { where: { voidedAt: null }, select: { signer: { select: { name: true } } } },
          placements: {
            orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }],
            select: { priority: true, anchor: true, report: { select: reportSelect } },
          },
        },
      },
    },
  });
  const pages = await Promise.all(
    issue.pages.map(async (page): Promise<PlanPage> => {
      const facts = loaded.pages.find((each) => each.facts.id === page.id);
      if (!facts) throw new Error(`Page ${page.id} vanished while it was read`);
      return {
        id: page.id,
        number: page.number,
        name: page.name,
        state: facts.facts.state,
        version: facts.facts.version,
        frontPage: page.frontHeadLines > 0,
        pageEditor: page.pageEditor?.name ?? null,
        signedBy: page.signatures[0]?.signer.name ?? null,
        layoutNumber: page.layout?.number ?? null,
        fresh: facts.facts.layout?.inputHash === facts.facts.inputHash,
        load: await loadOfPage(facts.copy),
        closed: closedPageProblems(loaded.facts.state, facts.facts),
        placements: page.placements.map(({ report, ...placement }) => ({ ...plannedOf(report), ...placement })),
      };
    }),
  );
  return {
    issue: {
      ...cardOf({ ...issue, pages: issue.pages.map(({ number, name }) => ({ number, name })) }),
      version: issue.version,
    },
    pages,
    pool: await poolOf(actor),
    transitions: availableIssue(loaded.facts, actor),
    may: { place: can(actor, 'placement.edit'), plan: can(actor, 'issue.plan') },
  };
}

async function poolOf(actor: Actor): Promise<PlannedReport[]> {
  const rows = await db().report.findMany({
    where: { AND: [{ state: { in: [...placeableStates] }, placements: { none: {} } }, visibleTo(actor, 'metadata')] },
    orderBy: [{ section: { order: 'asc' } }, { signedAt: { sort: 'asc', nulls: 'last' } }, { submittedAt: 'asc' }],
    take: 200,
    select: reportSelect,
  });
  return rows.map(plannedOf);
}

interface ReportRow {
  id: string;
  headline: string;
  state: ReportState;
  characters: number;
  unit: { name: string } | null;
  section: { name: string } | null;
  _count: { photos: number };
}

function plannedOf({ unit, section, _count, ...report }: ReportRow): PlannedReport {
  return { ...report, unit: unit?.name ?? null, section: section?.name ?? null, photos: _count.photos };
}
