import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { decideWork } from '@/lib/domain/pages/work';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { headlineBreaks } from '../composing/headline-breaks';
import { appendEvent } from '../events/append';
import { holdPage } from './hold';

export const placementBreaksInput = z.strictObject({
  pageId: z.uuid(),
  reportId: z.uuid(),
  /** offsets where a line may end; null: as the dictionary says */
  breaks: z.array(z.int().min(1).max(200)).max(80).nullable(),
});

/** Where this headline may break on this page, by an editor's hand. The page has to be composed again. */
export function placementBreaks(
  actor: Actor,
  input: z.infer<typeof placementBreaksInput>,
  repeat: Repeat | null,
): Promise<Result<null>> {
  return command(actor, repeat, async (tx) => {
    const held = await holdPage(tx, actor, { pageId: input.pageId });
    if (!held.ok) return held;
    const { facts, copy } = held.value;
    const report = copy.brief.reports.find(({ id }) => id === input.reportId);
    if (!report) return refuse(problem('not-found', 'reportId'));
    const decision = decideWork(facts, { name: 'setBreaks' }, actor);
    if (!decision.ok) return decision;
    const { headline } = report;
    const breaks = [...new Set(input.breaks ?? headlineBreaks(headline))]
      .filter((at) => at < headline.length)
      .sort((a, b) => a - b);
    await tx.placement.updateMany({
      where: { pageId: input.pageId, reportId: input.reportId },
      data: { headlineBreaks: breaks, breaksFor: headline, breaksByHand: input.breaks !== null },
    });
    await appendEvent(tx, {
      stream: 'report',
      streamId: input.reportId,
      kind: decision.event,
      actorId: actor.personId,
      payload: { page: facts.number, breaks },
    });
    return done(null);
  });
}
