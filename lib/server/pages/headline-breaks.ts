import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { headlineBreaks } from '../composing/headline-breaks';
import { appendEvent } from '../events/append';
import { findPage } from './facts';

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
    const page = await findPage(tx, actor, input.pageId);
    const report = page?.copy.brief.reports.find(({ id }) => id === input.reportId);
    if (!page || !report) return refuse(problem('not-found'));
    if (page.facts.state === 'signed' || page.facts.state === 'released')
      return refuse(problem('page-signed', undefined, { page: page.facts.number }));
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
      kind: 'report.breaksSet',
      actorId: actor.personId,
      payload: { page: page.facts.number, breaks },
    });
    return done(null);
  });
}
