import type { Actor } from '@/lib/domain/actor';
import { decide } from '@/lib/domain/reports/decide';
import { reportStates, type ReportState } from '@/lib/domain/reports/states';
import { reportForProduct } from '@/lib/server/reports/facts';
import { saveText } from '@/lib/server/reports/save-text';
import { writeDecision } from '@/lib/server/reports/transition';
import { db, transaction } from '@/lib/server/db/client';
import { idOf } from '@/prisma/seed/newsroom';
import { draftBy, move, must, someContent, type TestNewsroom } from './newsroom';

/** A report of Lin Jianqiu in every state, and one whose last level changed the text itself; by state. */
export async function fillDesk(room: TestNewsroom): Promise<Map<ReportState | 'awaiting', string>> {
  const reports = new Map<ReportState | 'awaiting', string>();
  for (const state of reportStates) reports.set(state, await reportIn(room, state));
  reports.set('awaiting', await awaiting(room));
  return reports;
}

async function reportIn(room: TestNewsroom, state: ReportState): Promise<string> {
  const [author, reviewer, editor, head, chief] = await Promise.all(
    ['lin-jianqiu', 'he-lanzhi', 'shen-he', 'han-xu', 'xie-changgeng'].map((key) => room.actor(key)),
  );
  if (!author || !reviewer || !editor || !head || !chief) throw new Error('the cast is not complete');
  const id = await draftBy(author);
  if (state === 'draft') return id;
  must(await move(author, id, 'submit'));
  if (state === 'withdrawn') must(await move(author, id, 'withdraw'));
  if (state === 'unitReview' || state === 'withdrawn') return id;
  must(await move(reviewer, id, 'approveForUnit'));
  if (state === 'submitted') return id;
  must(await move(editor, id, 'claim'));
  must(await move(editor, id, 'assignSection', { sectionId: idOf(room.sections, 'education') }));
  if (state === 'editing') return id;
  if (state === 'returned') must(await move(editor, id, 'return', { reasons: [{ code: 'return.facts' }] }));
  if (state === 'declined') must(await move(editor, id, 'decline', { reasons: [{ code: 'decline.outdated' }] }));
  if (state === 'reserved') must(await move(editor, id, 'reserve'));
  if (state === 'killed') must(await move(chief, id, 'kill', { reasons: [{ code: 'kill.facts' }] }));
  if (['returned', 'declined', 'reserved', 'killed'].includes(state)) return id;
  must(await move(editor, id, 'sign'));
  if (state === 'secondReview') return id;
  must(await move(head, id, 'sign'));
  if (state === 'finalReview') return id;
  must(await move(chief, id, 'sign'));
  if (state === 'published') await publish(chief, id);
  return id;
}

/** As the release of an issue does it. */
async function publish(chief: Actor, id: string): Promise<void> {
  await transaction(async (tx) => {
    const report = await reportForProduct(tx, id);
    const decision = decide(report.facts, { name: 'publish', viaRelease: true }, chief, new Date());
    if (!decision.ok) throw new Error(decision.problems.map(({ code }) => code).join());
    await writeDecision(tx, report, decision, chief);
  });
}

async function awaiting(room: TestNewsroom): Promise<string> {
  const chief = await room.actor('xie-changgeng');
  const id = await reportIn(room, 'finalReview');
  const { bodyVersion } = await db().report.findUniqueOrThrow({ where: { id }, select: { bodyVersion: true } });
  must(
    await saveText(
      chief,
      { reportId: id, bodyVersion, content: someContent({ headline: '校门口多了一棵老榆树' }) },
      null,
    ),
  );
  must(await move(chief, id, 'sign'));
  return id;
}
