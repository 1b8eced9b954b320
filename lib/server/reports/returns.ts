import type { Actor } from '@/lib/domain/actor';
import type { Tx } from '../db/client';

interface Asked {
  reasons?: { code: string; note?: string | undefined }[] | undefined;
  note?: string | undefined;
  doneItems?: number[] | undefined;
}

/** The reasons of a return become the author's checklist. */
export async function recordReturn(
  tx: Tx,
  reportId: string,
  actor: Actor,
  { reasons = [], note = '' }: Asked,
): Promise<void> {
  await tx.return.create({
    data: {
      reportId,
      byId: actor.personId,
      note: note.trim(),
      items: { create: reasons.map(({ code, note: about = '' }, order) => ({ order, code, note: about })) },
    },
  });
}

/** The author's reply, and which items are dealt with, beside the return that they answer. */
export async function answerReturn(tx: Tx, reportId: string, { note, doneItems = [] }: Asked): Promise<void> {
  const open = await tx.return.findFirst({
    where: { reportId, repliedAt: null },
    orderBy: { at: 'desc' },
    select: { id: true },
  });
  if (!open) return;
  await tx.return.update({ where: { id: open.id }, data: { reply: note?.trim() ?? '', repliedAt: new Date() } });
  await tx.returnItem.updateMany({ where: { returnId: open.id, order: { in: doneItems } }, data: { done: true } });
}
