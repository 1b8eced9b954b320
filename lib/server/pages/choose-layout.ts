import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { decideWork } from '@/lib/domain/pages/work';
import { problem, refuse } from '@/lib/domain/problems';
import { answerBefore, command, done, type Repeat, type Result } from '../command';
import { askComposer } from '../composing/composer-process';
import type { SetCandidate } from '../composing/question';
import { db } from '../db/client';
import { composeInput } from './compose';
import { findPage, type LoadedPage } from './facts';
import { holdPage } from './hold';
import { keepLayout } from './keep-layout';

export const chooseInput = composeInput.extend({ candidate: z.int().min(0).max(50) });

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
  if (page.facts.version !== input.version)
    return refuse(problem('stale-version', undefined, { state: page.facts.state }));
  const candidates = await candidatesOf(page);
  const choice = { name: 'choose', candidates: candidates.length } as const;
  const asked = decideWork(page.facts, choice, actor);
  if (!asked.ok) return asked;
  const candidate = candidates[input.candidate];
  if (!candidate) return refuse(problem('no-other-layout', 'candidate'));
  const { brief, furniture, inputHash } = page.copy;
  const answer = await askComposer({ kind: 'set', brief, furniture, layout: candidate.layout });
  if (!answer.ok) return answer;
  const { sheet } = answer.value;
  return command(actor, repeat, async (tx) => {
    // setting takes its time: the page is another one if anybody moved it meanwhile
    const held = await holdPage(tx, actor, input);
    if (!held.ok) return held;
    const now = held.value;
    const decision = decideWork(now.facts, choice, actor);
    if (!decision.ok) return decision;
    if (now.copy.inputHash !== inputHash) return refuse(problem('page-changed', undefined, { page: now.facts.number }));
    const version = await keepLayout(tx, actor, now, decision, { candidates, chosen: input.candidate, sheet });
    return version ? done({ version }) : refuse(problem('stale-version'));
  });
}

async function candidatesOf({ row }: LoadedPage): Promise<SetCandidate[]> {
  if (!row.layout) return [];
  const kept = await db().layout.findUnique({ where: { id: row.layout.id }, select: { candidates: true } });
  return (kept?.candidates ?? []) as unknown as SetCandidate[];
}
