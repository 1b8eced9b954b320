import type { Actor } from '@/lib/domain/actor';
import { available } from '@/lib/domain/reports/decide';
import type { Available } from '@/lib/domain/reports/command';
import { type Level, levels } from '@/lib/domain/reports/policy';
import type { ReportState } from '@/lib/domain/reports/states';
import { type WayStep, wayOf } from '@/lib/domain/reports/way';
import type { ReportContent } from '@/lib/manuscript/content';
import { db } from '../db/client';
import { findReport } from './facts';
import { type PrintedAt, onPage } from './my-reports';

interface ReturnedItem {
  order: number;
  code: string;
  zh: string;
  en: string;
  note: string;
  done: boolean;
}

export interface AuthorReturn {
  by: string;
  note: string;
  at: string;
  reply: string | null;
  items: ReturnedItem[];
}

/** A report before its author: the text, the way it went, what came back, where it was printed. */
export interface AuthorView {
  id: string;
  number: number;
  state: ReportState;
  version: number;
  createdAt: string;
  submittedAt: string | null;
  content: ReportContent;
  characters: number;
  section: string | null;
  unit: string | null;
  way: WayStep[];
  transitions: Available[];
  returns: AuthorReturn[];
  placement: (PrintedAt & { released: boolean }) | null;
  errata: { text: string; at: string }[];
  /** as submitted, and as it stands or was printed: what the editor changed */
  original: ReportContent | null;
  edited: ReportContent | null;
}

/** For the author alone: a report of somebody else is not there. */
export async function authorView(actor: Actor, id: string): Promise<AuthorView | null> {
  const found = await findReport(db(), actor, id);
  if (!found || found.facts.authorId !== actor.personId) return null;
  const { facts, row, content } = found;
  const [more, events] = await Promise.all([moreOf(id), eventsOf(id)]);
  const [placement] = more.placements;
  const reasons = await reasonWords(more.returns.flatMap(({ items }) => items.map(({ code }) => code)));
  return {
    id,
    number: row.number,
    state: facts.state,
    version: facts.version,
    createdAt: more.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    content,
    characters: facts.content.characters,
    section: more.section?.name ?? null,
    unit: row.unit?.name ?? null,
    way: wayOf(facts.state, facts.policy, events),
    transitions: available(facts, actor),
    returns: more.returns.map((back) => ({
      by: back.by.name,
      note: back.note,
      at: back.at.toISOString(),
      reply: back.reply,
      items: back.items.map((item) => ({
        ...item,
        zh: reasons.get(item.code)?.zh ?? item.code,
        en: reasons.get(item.code)?.en ?? item.code,
      })),
    })),
    placement: placement ? { ...onPage(placement), released: placement.issue.releasedAt !== null } : null,
    errata: more.errata.map(({ text, at }) => ({ text, at: at.toISOString() })),
    original: (more.original?.content ?? null) as ReportContent | null,
    edited: editedOf(facts.state, content, more.printed?.content),
  };
}

/** An editor's work in hand is shown once it was signed: before, it is not settled. */
function editedOf(state: ReportState, content: ReportContent, printed: unknown): ReportContent | null {
  if (printed) return printed as ReportContent;
  return state === 'draft' || state === 'unitReview' || state === 'submitted' || state === 'withdrawn' ? null : content;
}

function moreOf(id: string) {
  return db().report.findUniqueOrThrow({
    where: { id },
    select: {
      createdAt: true,
      section: { select: { name: true } },
      original: { select: { content: true } },
      printed: { select: { content: true } },
      errata: { orderBy: { at: 'asc' }, select: { text: true, at: true } },
      returns: {
        orderBy: { at: 'desc' },
        select: {
          by: { select: { name: true } },
          note: true,
          at: true,
          reply: true,
          items: { orderBy: { order: 'asc' }, select: { order: true, code: true, note: true, done: true } },
        },
      },
      placements: {
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { page: { select: { number: true, name: true } }, issue: { select: { date: true, releasedAt: true } } },
      },
    },
  });
}

async function eventsOf(id: string) {
  const rows = await db().event.findMany({
    where: { stream: 'report', streamId: id },
    orderBy: { seq: 'asc' },
    select: { kind: true, at: true, payload: true, actor: { select: { name: true } } },
  });
  return rows.map(({ kind, at, payload, actor }) => ({
    kind,
    at: at.toISOString(),
    who: actor?.name ?? null,
    level: levelIn(payload),
  }));
}

function levelIn(payload: unknown): Level | null {
  const { level } = payload as { level?: unknown };
  return levels.find((known) => known === level) ?? null;
}

async function reasonWords(codes: string[]): Promise<Map<string, { zh: string; en: string }>> {
  const rows = await db().reason.findMany({
    where: { code: { in: codes } },
    select: { code: true, zh: true, en: true },
  });
  return new Map(rows.map((row) => [row.code, row]));
}
