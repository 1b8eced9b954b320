import { z } from 'zod';
import type { ComposeProblem } from '@/lib/composer/compose-page';
import type { Layout } from '@/lib/composer/layout';
import type { Proposal } from '@/lib/composer/proposal';
import type { Actor } from '@/lib/domain/actor';
import { decideWork } from '@/lib/domain/pages/work';
import { problem, refuse } from '@/lib/domain/problems';
import { answerBefore, command, done, type Repeat, type Result } from '../command';
import { askComposer } from '../composing/composer-process';
import type { SetCandidate } from '../composing/question';
import { db } from '../db/client';
import { findPage, type LoadedPage } from './facts';
import { holdPage } from './hold';
import { keepLayout } from './keep-layout';

export const composeInput = z.strictObject({ pageId: z.uuid(), version: z.int().positive() });

export type Composed =
  | ({ kind: 'composed'; candidates: number; version: number } & Outcome)
  | ({ kind: 'overfull' | 'underfull' | 'impossible' } & Outcome);

interface Outcome {
  loadFactor: number;
  proposals: Proposal[];
  /** which reports cannot be set, or not with all of their photos */
  problems: ComposeProblem[];
}

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
  if (page.facts.version !== input.version)
    return refuse(problem('stale-version', undefined, { state: page.facts.state }));
  const asked = decideWork(page.facts, { name: 'compose' }, actor);
  if (!asked.ok) return asked;
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
    // composing takes its time: the page is another one if anybody moved it meanwhile
    const held = await holdPage(tx, actor, input);
    if (!held.ok) return held;
    const now = held.value;
    const decision = decideWork(now.facts, { name: 'compose' }, actor);
    if (!decision.ok) return decision;
    if (now.copy.inputHash !== page.copy.inputHash)
      return refuse(problem('page-changed', undefined, { page: now.facts.number }));
    const version = await keepLayout(tx, actor, now, decision, { candidates, chosen: 0, sheet });
    return version
      ? done({
          kind: 'composed',
          candidates: candidates.length,
          loadFactor: result.loadFactor,
          proposals: result.proposals,
          problems: result.problems,
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
