import { z } from 'zod';
import type { Sheet } from '@/lib/composer/display-list';
import type { Layout } from '@/lib/composer/layout';
import type { Actor } from '@/lib/domain/actor';
import type { Proposal } from '@/lib/composer/proposal';
import { problem, refuse } from '@/lib/domain/problems';
import { abilityProblems } from '@/lib/domain/permissions';
import { answerBefore, command, done, type Repeat, type Result } from '../command';
import { askComposer } from '../composing/composer-process';
import type { SetCandidate } from '../composing/question';
import { db, type Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { appendEvent } from '../events/append';
import { sha256 } from '../hash';
import { findPage, type LoadedPage } from './facts';

export const composeInput = z.strictObject({ pageId: z.uuid(), version: z.int().positive() });
export const chooseInput = composeInput.extend({ candidate: z.int().min(0).max(50) });

export type Composed =
  | { kind: 'composed'; candidates: number; loadFactor: number; proposals: Proposal[]; version: number }
  | { kind: 'overfull' | 'underfull' | 'impossible'; loadFactor: number; proposals: Proposal[]; problems: unknown[] };

/** One button composes the page. Over- and underfull pages are an answer, not an error: by how much, and whose. */
export async function composeThisPage(
  actor: Actor,
  input: z.infer<typeof composeInput>,
  repeat: Repeat | null,
): Promise<Result<Composed>> {
  const before = await answerBefore<Composed>(actor, repeat);
  if (before) return before;
  const page = await findPage(db(), actor, input.pageId);
  if (!page) return refuse(problem('not-found'));
  const refused = composeProblems(page, actor, input.version);
  if (refused) return refused;
  const keep = await layoutInUse(page);
  const { brief, furniture } = page.copy;
  const answer = await askComposer({ kind: 'compose', brief, furniture, keep });
  if (!answer.ok) return answer;
  const { result, candidates, sheet } = answer.value;
  if (result.kind !== 'composed' || !sheet) {
    const { kind, loadFactor, proposals, problems } = result as Exclude<typeof result, { kind: 'composed' }>;
    return done({ kind, loadFactor, proposals, problems });
  }
  return command(actor, repeat, async (tx) => {
    const now = await findPage(tx, actor, input.pageId);
    if (!now) return refuse(problem('not-found'));
    const still = composeProblems(now, actor, input.version);
    if (still) return still;
    if (now.copy.inputHash !== page.copy.inputHash)
      return refuse(problem('page-changed', undefined, { page: now.facts.number }));
    const version = await keepLayout(tx, actor, now, { candidates, chosen: 0, sheet });
    return version
      ? done({
          kind: 'composed',
          candidates: candidates.length,
          loadFactor: result.loadFactor,
          proposals: result.proposals,
          version,
        })
      : refuse(problem('stale-version'));
  });
}

// composing an unchanged page again is the wish for another one; a corrected text should move nothing else
async function layoutInUse({ row, copy }: LoadedPage): Promise<Layout | null> {
  if (!row.layout || row.layout.inputHash === copy.inputHash) return null;
  const kept = await db().layout.findUnique({
    where: { id: row.layout.id },
    select: { candidates: true, chosen: true },
  });
  return (kept?.candidates as unknown as SetCandidate[] | undefined)?.[kept?.chosen ?? 0]?.layout ?? null;
}

/** Another of the candidates that the composer found. */
export async function chooseLayout(
  actor: Actor,
  input: z.infer<typeof chooseInput>,
  repeat: Repeat | null,
): Promise<Result<{ version: number }>> {
  const before = await answerBefore<{ version: number }>(actor, repeat);
  if (before) return before;
  const page = await findPage(db(), actor, input.pageId);
  if (!page) return refuse(problem('not-found'));
  const refused = composeProblems(page, actor, input.version);
  if (refused) return refused;
  const kept = page.row.layout
    ? await db().layout.findUnique({ where: { id: page.row.layout.id }, select: { candidates: true, inputHash: true } })
    : null;
  const candidates = (kept?.candidates ?? []) as unknown as SetCandidate[];
  const candidate = candidates[input.candidate];
  if (!candidate) return refuse(problem('page-without-layout', undefined, { page: page.facts.number }));
  if (kept?.inputHash !== page.copy.inputHash)
    return refuse(problem('page-changed', undefined, { page: page.facts.number }));
  const { brief, furniture } = page.copy;
  const answer = await askComposer({ kind: 'set', brief, furniture, layout: candidate.layout });
  if (!answer.ok) return answer;
  const { sheet } = answer.value;
  return command(actor, repeat, async (tx) => {
    const now = await findPage(tx, actor, input.pageId);
    if (!now || now.copy.inputHash !== page.copy.inputHash)
      return refuse(problem('page-changed', undefined, { page: page.facts.number }));
    const version = await keepLayout(tx, actor, now, { candidates, chosen: input.candidate, sheet });
    return version ? done({ version }) : refuse(problem('stale-version'));
  });
}

function composeProblems({ facts }: LoadedPage, actor: Actor, version: number) {
  const barred = abilityProblems(actor, 'page.compose');
  if (barred.length > 0) return refuse(...barred);
  if (facts.version !== version) return refuse(problem('stale-version', undefined, { state: facts.state }));
  if (facts.issueState === 'released' || facts.issueState === 'sealed') return refuse(problem('issue-released'));
  if (facts.issueState === 'planning') return refuse(problem('issue-not-open'));
  if (facts.state === 'planned' || facts.state === 'composing') return null;
  return refuse(problem('wrong-state', undefined, { state: facts.state, needed: 'composing' }));
}

interface NewLayout {
  candidates: SetCandidate[];
  chosen: number;
  sheet: Sheet;
}

/** Keeps a layout as the page's own and moves the page to composing. Returns the page's new version. */
async function keepLayout(
  tx: Tx,
  actor: Actor,
  page: LoadedPage,
  { candidates, chosen, sheet }: NewLayout,
): Promise<number | null> {
  const { facts, copy } = page;
  const last = await tx.layout.aggregate({ where: { pageId: facts.id }, _max: { number: true } });
  const { id } = await tx.layout.create({
    data: {
      pageId: facts.id,
      number: (last._max.number ?? 0) + 1,
      inputHash: copy.inputHash,
      candidates: candidates as unknown as Prisma.InputJsonValue,
      chosen,
      sheet: sheet as unknown as Prisma.InputJsonValue,
      sheetHash: sha256(JSON.stringify(sheet)),
      figures: (candidates[chosen]?.figures ?? {}) as unknown as Prisma.InputJsonValue,
      byId: actor.personId,
    },
    select: { id: true },
  });
  const { count } = await tx.page.updateMany({
    where: { id: facts.id, version: facts.version },
    data: { layoutId: id, state: 'composing', version: { increment: 1 } },
  });
  if (count === 0) return null;
  await keepBreaks(tx, page);
  await appendEvent(tx, {
    stream: 'issue',
    streamId: facts.issueId,
    kind: chosen === 0 ? 'page.composed' : 'page.layoutChosen',
    actorId: actor.personId,
    payload: { pageId: facts.id, page: facts.number, layoutId: id, candidate: chosen },
  });
  return facts.version + 1;
}

// the headline breaks that were used stay with the placement, where an editor may change them
async function keepBreaks(tx: Tx, { copy, facts }: LoadedPage): Promise<void> {
  for (const { id, headline, headlineBreaks } of copy.brief.reports) {
    await tx.placement.updateMany({
      where: { pageId: facts.id, reportId: id, breaksFor: { not: headline } },
      data: { headlineBreaks, breaksFor: headline, breaksByHand: false },
    });
  }
}
