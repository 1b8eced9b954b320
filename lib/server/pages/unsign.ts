import type { Actor } from '@/lib/domain/actor';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';

/** A text on a signed page changed: the page's signature falls and it is composed again. */
export async function unsignPages(
  tx: Tx,
  actor: Actor,
  pageIds: readonly string[],
  why: { reportId: string },
): Promise<void> {
  for (const id of pageIds) {
    const page = await tx.page.update({
      where: { id },
      data: { state: 'composing', version: { increment: 1 } },
      select: { issueId: true, number: true },
    });
    await tx.pageSignature.updateMany({ where: { pageId: id, voidedAt: null }, data: { voidedAt: new Date() } });
    await appendEvent(tx, {
      stream: 'issue',
      streamId: page.issueId,
      kind: 'page.unsigned',
      actorId: actor.personId,
      payload: { pageId: id, page: page.number, ...why },
    });
  }
}
