import { db } from '@/lib/server/db/client';
import type { CastReport } from '../cast/cast-report';
import { sections } from '../cast/sections';
import type { CastSituation } from '../cast/situations';
import { idOf, type Newsroom } from './newsroom';
import { castActor, step } from './reports';

/** Brings a written report where the cast says it stands, step by step, each by the one who would do it. */
export async function bringTo(room: Newsroom, id: string, report: CastReport, situation: CastSituation): Promise<void> {
  const author = await castActor(room, report.authorKey);
  const { state } = situation;
  if (state === 'draft') return;
  await step(author, id, 'submit');
  if (state === 'unitReview') return;
  await passUnit(room, id);
  if (state === 'withdrawn') return step(author, id, 'withdraw', note(situation.note));
  if (state === 'submitted') return;
  const claimant = await castActor(room, situation.claimedByKey ?? firstEditorOf(report.sectionKey));
  await step(claimant, id, 'claim');
  await step(claimant, id, 'assignSection', { sectionId: idOf(room.sections, report.sectionKey) });
  if (situation.returned) {
    const by = await castActor(room, situation.returned.byKey);
    await step(by, id, 'return', { reasons: situation.returned.items, note: situation.returned.note });
    if (state === 'returned') return;
    const items = situation.returned.items.map((_, index) => index);
    await step(author, id, 'submit', { note: situation.returned.reply ?? '已按意见修改。', doneItems: items });
    await passUnit(room, id);
  }
  for (const key of situation.signedByKeys ?? []) await step(await castActor(room, key), id, 'sign');
  if (state === 'reserved') await step(claimant, id, 'reserve', note(situation.note));
  if ((state === 'declined' || state === 'killed') && situation.reason) {
    const by = await castActor(room, situation.reason.byKey);
    const why = { reasons: [{ code: situation.reason.code }], note: situation.reason.note };
    await step(by, id, state === 'declined' ? 'decline' : 'kill', why);
  }
}

async function passUnit(room: Newsroom, id: string): Promise<void> {
  const { state, unitId } = await db().report.findUniqueOrThrow({
    where: { id },
    select: { state: true, unitId: true },
  });
  if (state !== 'unitReview') return;
  const grant = await db().roleGrant.findFirstOrThrow({
    where: { role: 'unitReviewer', unitId },
    select: { personId: true },
  });
  const key = [...room.people].find(([, personId]) => personId === grant.personId)?.[0] as string;
  await step(await castActor(room, key), id, 'approveForUnit');
}

function firstEditorOf(sectionKey: string): string {
  return sections.find(({ key }) => key === sectionKey)?.editorKeys[0] as string;
}

const note = (words: string | undefined) => (words ? { note: words } : {});
