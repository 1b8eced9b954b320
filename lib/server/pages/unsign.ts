import type { Actor } from '@/lib/domain/actor';
import { decidePage } from '@/lib/domain/pages/decide';
import { problem, type Refusal, refuse } from '@/lib/domain/problems';
import type { Tx } from '../db/client';
import { findPage } from './facts';
import { writePageDecision } from './transition';

/** A text on signed pages changed: their signatures fall and they are composed again. The caller holds the pages. */
export async function unsignPages(
  tx: Tx,
  actor: Actor,
  pageIds: readonly string[],
  why: { reportId: string },
): Promise<Refusal | null> {
  for (const id of pageIds) {
    const page = await findPage(tx, actor, id);
    if (!page) return refuse(problem('not-found'));
    const decision = decidePage(page.facts, { name: 'unsign', viaTextChange: true }, actor, new Date());
    if (!decision.ok) return decision;
    if (!(await writePageDecision(tx, page, decision, actor, why))) return refuse(problem('stale-version'));
  }
  return null;
}
