import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { decideTextChange, type TextChangeDecision } from '@/lib/domain/reports/change-text';
import type { ReportContent } from '@/lib/manuscript/content';
import { countCharacters } from '@/lib/manuscript/count';
import { canonicalContent } from '@/lib/manuscript/hash';
import { parseContent } from '@/lib/manuscript/schema';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { sha256 } from '../hash';
import { holdPagesOf } from '../pages/hold';
import { writeCredits } from './credits';
import { findReport, type LoadedReport } from './facts';
import { writePhotoWords } from './photo-words';
import { keepRevision } from './revisions';
import { keepBefore, reviewerChanged } from './text-before';

export const saveTextInput = z.strictObject({
  reportId: z.uuid(),
  bodyVersion: z.int().positive(),
  /** checked by the manuscript's own schema */
  content: z.unknown(),
  statement: z.boolean().optional(),
  /** keep this text as a revision of its own */
  keep: z.boolean().optional(),
  /** of two texts the writer chose this one: the other, that is replaced, is kept as a revision first */
  overwrites: z.boolean().optional(),
});

export type SaveTextInput = z.infer<typeof saveTextInput>;

export interface SavedText {
  bodyVersion: number;
  version: number;
  contentHash: string;
  state: string;
  savedAt: string;
}

/** Autosave and "keep": the same command. Drafts may be incomplete; what cannot be printed is refused. */
export function saveText(actor: Actor, input: SaveTextInput, repeat: Repeat | null): Promise<Result<SavedText>> {
  return command(actor, repeat, async (tx) => {
    await holdPagesOf(tx, input.reportId);
    const report = await findReport(tx, actor, input.reportId);
    if (!report) return refuse(problem('not-found'));
    const parsed = parseContent(input.content);
    if (!parsed.ok) return parsed;
    const content = parsed.content;
    if (report.facts.bodyVersion !== input.bodyVersion)
      return refuse(problem('stale-text', undefined, { bodyVersion: report.facts.bodyVersion }));
    const hash = sha256(canonicalContent(content));
    const same =
      hash === report.facts.contentHash && (input.statement ?? report.facts.statement) === report.facts.statement;
    if (same && !input.keep) return done(savedOf(report, hash));
    const decision = decideTextChange(report.facts, actor);
    if (!decision.ok) return decision;
    return write(tx, actor, report, content, hash, decision, input);
  });
}

async function write(
  tx: Tx,
  actor: Actor,
  report: LoadedReport,
  content: ReportContent,
  hash: string,
  decision: TextChangeDecision,
  input: SaveTextInput,
): Promise<Result<SavedText>> {
  const { facts } = report;
  const unknown = await writePhotoWords(tx, facts.id, content.photos);
  if (unknown.length > 0) return refuse(...unknown);
  const textMoved = hash !== facts.contentHash;
  const workflowMoved = textMoved && (decision.to !== facts.state || decision.voids.length > 0);
  const { count } = await tx.report.updateMany({
    where: { id: facts.id, bodyVersion: facts.bodyVersion, version: facts.version },
    data: {
      ...columnsOf(content),
      contentHash: hash,
      bodyVersion: { increment: 1 },
      updatedAt: new Date(),
      ...(input.statement === undefined || decision.level !== null ? {} : { statement: input.statement }),
      ...(textMoved ? patchOf(decision) : {}),
      ...(workflowMoved ? { version: { increment: 1 } } : {}),
    },
  });
  if (count === 0) return refuse(problem('stale-text'));
  await writeCredits(tx, facts.id, facts.authorId, content.byline);
  if (input.overwrites && textMoved) await keepBefore(tx, report);
  if (decision.level !== null && textMoved) {
    const refused = await reviewerChanged(tx, actor, report, decision, input.keep ?? false);
    if (refused) return refused;
  }
  // an autosave may have brought the same words before: kept by hand they are a revision all the same
  if (input.keep)
    await keepRevision(tx, {
      reportId: facts.id,
      kind: 'edited',
      content,
      hash,
      byId: actor.personId,
      level: decision.level,
    });
  return done({
    bodyVersion: facts.bodyVersion + 1,
    version: facts.version + (workflowMoved ? 1 : 0),
    contentHash: hash,
    state: textMoved ? decision.to : facts.state,
    savedAt: new Date().toISOString(),
  });
}

function patchOf({ patch }: TextChangeDecision): Prisma.ReportUncheckedUpdateManyInput {
  const { changes, ...rest } = patch;
  return changes ? { ...rest, changes: changes as unknown as Prisma.InputJsonValue } : rest;
}

export function columnsOf(content: ReportContent) {
  return {
    kicker: content.kicker,
    headline: content.headline,
    subtitle: content.subtitle,
    editorsNote: content.editorsNote,
    body: content.body as unknown as Prisma.InputJsonValue,
    characters: countCharacters(content),
  };
}

function savedOf({ facts }: LoadedReport, contentHash: string): SavedText {
  return {
    bodyVersion: facts.bodyVersion,
    version: facts.version,
    contentHash,
    state: facts.state,
    savedAt: new Date().toISOString(),
  };
}
