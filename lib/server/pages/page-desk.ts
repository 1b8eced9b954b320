import type { Figures } from '@/lib/composer/figures/figures';
import type { Sheet, Zone } from '@/lib/composer/display-list';
import type { Actor } from '@/lib/domain/actor';
import { type AvailablePage, availablePage } from '@/lib/domain/pages/decide';
import { glyphProblems } from '@/lib/domain/pages/requirements';
import type { PageState } from '@/lib/domain/pages/states';
import type { Problem } from '@/lib/domain/problems';
import { type AvailableWork, availableWork, isWorkOf } from '@/lib/domain/pages/work';
import type { ReportState } from '@/lib/domain/reports/states';
import { LEAST_PPI, printedPpi } from '@/lib/render/whole-picture';
import type { Result } from '../command';
import { loadOfPage } from '../composing/page-load';
import type { PageLoad, SetCandidate } from '../composing/question';
import { db } from '../db/client';
import { isUuid } from '../db/uuid';
import { findPage } from './facts';

export interface DeskReport {
  id: string;
  headline: string;
  state: ReportState;
  priority: number;
  anchor: string | null;
  characters: number;
  claimedBy: string | null;
  /** offsets where the headline may break, and whether a person set them */
  breaks: number[];
  breaksByHand: boolean;
}

export interface PageDesk {
  issue: { id: string; date: string; serial: number; state: string };
  page: { id: string; number: number; name: string; state: PageState; version: number; pageEditor: string | null };
  layout: { id: string; number: number; sheetHash: string; fresh: boolean; chosen: number; figures: Figures } | null;
  candidates: { figures: Figures; kind: string }[];
  /** on the page in per cent, in reading order */
  zones: { reportId: string | null; headline: string; left: number; top: number; width: number; height: number }[];
  lowResolution: { photoId: string; ppi: number; caption: string }[];
  /** characters that cannot be printed, as the signature will name them */
  missing: Problem[];
  load: Result<PageLoad>;
  reports: DeskReport[];
  signature: { by: string; at: string } | null;
  transitions: AvailablePage[];
  work: AvailableWork[];
  /** the pictures of the other layouts are for those whose work it is to choose one */
  showsCandidates: boolean;
}

/** Everything the page desk shows. */
export async function pageDesk(actor: Actor, issueId: string, pageId: string): Promise<PageDesk | null> {
  if (!isUuid(pageId)) return null;
  const loaded = await findPage(db(), actor, pageId);
  if (!loaded || loaded.facts.issueId !== issueId) return null;
  const page = await db().page.findUniqueOrThrow({
    where: { id: pageId },
    select: {
      issue: { select: { id: true, date: true, serial: true, state: true } },
      pageEditor: { select: { name: true } },
      layout: true,
      signatures: { where: { voidedAt: null }, select: { at: true, signer: { select: { name: true } } } },
      placements: {
        orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }],
        select: {
          priority: true,
          anchor: true,
          headlineBreaks: true,
          breaksByHand: true,
          report: {
            select: { id: true, headline: true, state: true, characters: true, claimedBy: { select: { name: true } } },
          },
        },
      },
    },
  });
  const { facts, copy } = loaded;
  const candidates = (page.layout?.candidates ?? []) as unknown as SetCandidate[];
  const sheet = page.layout?.sheet as unknown as Sheet | undefined;
  const signed = page.signatures[0];
  return {
    issue: { ...page.issue, date: page.issue.date.toISOString().slice(0, 10) },
    page: {
      id: pageId,
      number: facts.number,
      name: facts.name,
      state: facts.state,
      version: facts.version,
      pageEditor: page.pageEditor?.name ?? null,
    },
    layout: page.layout
      ? {
          id: page.layout.id,
          number: page.layout.number,
          sheetHash: page.layout.sheetHash,
          fresh: page.layout.inputHash === facts.inputHash,
          chosen: page.layout.chosen,
          figures: page.layout.figures as unknown as Figures,
        }
      : null,
    candidates: candidates.map(({ figures, layout }) => ({ figures, kind: layout.kind })),
    zones: sheet ? sheet.zones.map((zone) => percent(zone, sheet)) : [],
    lowResolution: sheet ? coarsePhotos(sheet, copy.brief.reports) : [],
    missing: glyphProblems(facts),
    load: await loadOfPage(copy),
    reports: page.placements.map(({ report: { claimedBy, ...report }, headlineBreaks, ...placement }) => ({
      ...report,
      ...placement,
      breaks: headlineBreaks,
      claimedBy: claimedBy?.name ?? null,
    })),
    signature: signed ? { by: signed.signer.name, at: signed.at.toISOString() } : null,
    transitions: availablePage(facts, actor),
    work: availableWork(facts, candidates.length, actor),
    showsCandidates: isWorkOf(actor, 'choose'),
  };
}

function percent({ reportId, headline, rect }: Zone, sheet: Sheet): PageDesk['zones'][number] {
  return {
    reportId,
    headline,
    left: (rect.x / sheet.width) * 100,
    top: (rect.y / sheet.height) * 100,
    width: (rect.width / sheet.width) * 100,
    height: (rect.height / sheet.height) * 100,
  };
}

type Briefs = { photos: { id: string; width: number; height: number; caption: string }[] }[];

function coarsePhotos(sheet: Sheet, reports: Briefs): PageDesk['lowResolution'] {
  const photos = new Map(reports.flatMap((report) => report.photos.map((photo) => [photo.id, photo] as const)));
  return sheet.marks.flatMap((mark) => {
    const photo = mark.kind === 'photo' ? photos.get(mark.photoId) : undefined;
    if (mark.kind !== 'photo' || !photo) return [];
    const ppi = Math.round(printedPpi(mark, photo));
    return ppi < LEAST_PPI ? [{ photoId: photo.id, ppi, caption: photo.caption }] : [];
  });
}
