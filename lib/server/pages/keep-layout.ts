import type { Sheet } from '@/lib/composer/display-list';
import type { Actor } from '@/lib/domain/actor';
import type { PageWorkDecision } from '@/lib/domain/pages/work';
import type { SetCandidate } from '../composing/question';
import type { Tx } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { appendEvent } from '../events/append';
import { sha256 } from '../hash';
import type { LoadedPage } from './facts';
import { writePage } from './hold';

interface NewLayout {
  candidates: SetCandidate[];
  chosen: number;
  sheet: Sheet;
}

/** Keeps a layout as the page's own, as it was decided. Returns the page's new version; null when somebody was faster. */
export async function keepLayout(
  tx: Tx,
  actor: Actor,
  page: LoadedPage,
  decision: PageWorkDecision,
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
  const written = await writePage(tx, facts, { layoutId: id, state: decision.to, version: { increment: 1 } });
  if (!written) return null;
  await keepBreaks(tx, page);
  await appendEvent(tx, {
    stream: 'issue',
    streamId: facts.issueId,
    kind: decision.event,
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
