import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { decidePage, type PageDecision } from '@/lib/domain/pages/decide';
import { type PageTransitionName, pageTransitionNames } from '@/lib/domain/pages/transitions';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import type { LoadedPage } from './facts';
import { holdPage, writePage } from './hold';
import { asSent, note } from '../web/typed';

export const pageTransitionInput = z.strictObject({
  pageId: z.uuid(),
  name: z.enum(pageTransitionNames as [PageTransitionName, ...PageTransitionName[]]),
  version: z.int().positive(),
  note: note(2000).optional(),
  seenSheet: asSent(64).optional(),
});

export type PageTransitionInput = z.infer<typeof pageTransitionInput>;

export function transitionPage(
  actor: Actor,
  input: PageTransitionInput,
  repeat: Repeat | null,
): Promise<Result<{ state: string; version: number }>> {
  return command(actor, repeat, async (tx) => {
    const held = await holdPage(tx, actor, input);
    if (!held.ok) return held;
    const page = held.value;
    const { name, note, seenSheet } = input;
    const decision = decidePage(
      page.facts,
      { name, ...(note ? { note } : {}), ...(seenSheet ? { seenSheet } : {}) },
      actor,
      new Date(),
    );
    if (!decision.ok) return decision;
    const written = await writePageDecision(tx, page, decision, actor);
    return written ? done({ state: decision.to, version: input.version + 1 }) : refuse(problem('stale-version'));
  });
}

/** Change, signature and event in one; false when somebody was faster. Release uses it too. */
export async function writePageDecision(
  tx: Tx,
  { facts }: LoadedPage,
  decision: PageDecision,
  actor: Actor,
  why: { reportId?: string } = {},
): Promise<boolean> {
  if (!(await writePage(tx, facts, { state: decision.to, version: { increment: 1 } }))) return false;
  if (decision.voids)
    await tx.pageSignature.updateMany({ where: { pageId: facts.id, voidedAt: null }, data: { voidedAt: new Date() } });
  if (decision.signs) {
    const { layoutId, sheetHash } = decision.signs;
    await tx.pageSignature.create({ data: { pageId: facts.id, layoutId, hash: sheetHash, signerId: actor.personId } });
  }
  await appendEvent(tx, {
    stream: 'issue',
    streamId: facts.issueId,
    kind: decision.event.kind,
    actorId: actor.personId,
    payload: { pageId: facts.id, page: facts.number, ...decision.event.payload, ...why },
  });
  return true;
}
