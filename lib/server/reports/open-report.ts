import type { Actor } from '@/lib/domain/actor';
import { mayChangeText } from '@/lib/domain/reports/change-text';
import type { Available } from '@/lib/domain/reports/command';
import { available } from '@/lib/domain/reports/decide';
import { awaitsConfirmation } from '@/lib/domain/reports/state-problems';
import { unconfirmedReporters } from '@/lib/domain/reports/named-reporters';
import type { ReviewPolicy } from '@/lib/domain/reports/policy';
import type { ReportState } from '@/lib/domain/reports/states';
import { maySeeText } from '@/lib/domain/reports/visibility';
import type { ReportContent } from '@/lib/manuscript/content';
import { db } from '../db/client';
import { type HistoryLine, historyOf, reasonWords } from './history';
import { type ListedRevision, listedRevisions } from './listed-revisions';
import { loaded } from './facts';
import { openSelect } from './open-select';
import { placementsOf, type ReportPlacement } from './report-placements';
import { visibleTo } from './scope';
import { type SlipLine, slipOf } from './slip';
import { type SlipDigest, slipDigest } from './slip-digest';

/** What even those see who may not read it: 通联 needs to know where a report stands. */
interface ReportFace {
  id: string;
  number: number;
  state: ReportState;
  kicker: string;
  headline: string;
  subtitle: string;
  characters: number;
  photoCount: number;
  unit: string | null;
  section: { id: string; name: string } | null;
  author: string;
  claimedBy: string | null;
  submittedAt: string | null;
  updatedAt: string;
  publishedAt: string | null;
  placements: ReportPlacement[];
}

export interface OpenReport extends ReportFace {
  /** null: this person sees that it exists, not what it says */
  text: OpenText | null;
}

export interface OpenText {
  version: number;
  bodyVersion: number;
  contentHash: string;
  statement: boolean;
  content: ReportContent;
  photos: OpenPhoto[];
  mayChange: boolean;
  awaitsConfirmation: boolean;
  /** names that stand in the byline as 记者 by somebody else's word */
  unconfirmed: string[];
  policy: ReviewPolicy;
  available: Available[];
  slip: SlipLine[];
  digest: SlipDigest | null;
  revisions: ListedRevision[];
  history: HistoryLine[];
  returns: OpenReturn[];
  errata: { text: string; by: string; at: string }[];
}

interface OpenPhoto {
  id: string;
  width: number;
  height: number;
  focal: { x: number; y: number };
}

export interface OpenReturn {
  at: string;
  by: string;
  note: string;
  reply: string | null;
  repliedAt: string | null;
  items: { code: string; zh: string; en: string; note: string; done: boolean }[];
}

/** A report before somebody of the newsroom; null when it does not exist for this person. */
export async function openReport(actor: Actor, id: string): Promise<OpenReport | null> {
  const row = await db().report.findFirst({
    where: { AND: [{ id }, visibleTo(actor, 'metadata')] },
    select: openSelect,
  });
  if (!row) return null;
  const { facts, content } = loaded(row);
  const face: ReportFace = {
    id: row.id,
    number: row.number,
    state: facts.state,
    kicker: row.kicker,
    headline: row.headline,
    subtitle: row.subtitle,
    characters: row.characters,
    photoCount: row.photos.length,
    unit: row.unit?.name ?? null,
    section: row.section ? { id: row.section.id, name: row.section.name } : null,
    author: row.author.name,
    claimedBy: row.claimedBy?.name ?? null,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    placements: placementsOf(row),
  };
  if (!maySeeText(actor, facts)) return { ...face, text: null };
  const [history, slip, digest, words] = await Promise.all([
    historyOf(row.id),
    slipOf(actor, row, facts, content),
    slipDigest(row.id),
    reasonWords(row.returns.flatMap(({ items }) => items.map(({ code }) => code))),
  ]);
  return {
    ...face,
    text: {
      version: facts.version,
      bodyVersion: facts.bodyVersion,
      contentHash: facts.contentHash,
      statement: facts.statement,
      content,
      photos: row.photos.map(({ id: photoId, width, height, focalX, focalY }) => ({
        id: photoId,
        width,
        height,
        focal: { x: focalX, y: focalY },
      })),
      mayChange: mayChangeText(facts, actor),
      awaitsConfirmation: awaitsConfirmation(facts),
      unconfirmed: unconfirmedReporters(facts),
      policy: facts.policy,
      available: available(facts, actor),
      slip,
      digest,
      revisions: listedRevisions(row),
      history,
      returns: row.returns.map(({ by, at, repliedAt, items, ...one }) => ({
        ...one,
        by: by.name,
        at: at.toISOString(),
        repliedAt: repliedAt?.toISOString() ?? null,
        items: items.map((item) => ({ ...item, ...(words.get(item.code) ?? { zh: item.code, en: item.code }) })),
      })),
      errata: row.errata.map(({ by, at, text }) => ({ text, by: by.name, at: at.toISOString() })),
    },
  };
}
