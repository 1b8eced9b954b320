import { dayStart } from '@/lib/domain/calendar';
import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';
import type { Prisma } from '../db/generated/client';
import { todayIn } from '../newspaper/clock';
import { unclaimedFor, waitsFor } from './waits-for';

/** 等我处理, 待认领, 我退改的, 今天已办 */
export const deskTabs = ['waiting', 'unclaimed', 'returned', 'done'] as const;
export type DeskTab = (typeof deskTabs)[number];

export async function whereOfTab(tab: DeskTab, actor: Actor, timeZone: string): Promise<Prisma.ReportWhereInput> {
  switch (tab) {
    case 'waiting':
      return waitsFor(actor);
    case 'unclaimed':
      return unclaimedFor(actor);
    case 'returned':
      return { state: 'returned', returns: { some: { byId: actor.personId, repliedAt: null } } };
    case 'done':
      return { id: { in: await handledToday(actor, timeZone) } };
  }
}

/** What this person moved on, back or aside since midnight; to save a text or to claim a report is not to be done with it. */
const doneKinds = [
  'report.returned',
  'report.declined',
  'report.reserved',
  'report.signed',
  'report.changeConfirmed',
  'report.sentBack',
  'report.reopened',
  'report.handedOver',
  'report.killed',
  'report.erratumAdded',
];

async function handledToday(actor: Actor, timeZone: string): Promise<string[]> {
  const rows = await db().event.findMany({
    where: {
      kind: { in: doneKinds },
      at: { gte: dayStart(todayIn(timeZone), timeZone) },
      actorId: actor.personId,
      stream: 'report',
    },
    distinct: ['streamId'],
    select: { streamId: true },
  });
  return rows.map(({ streamId }) => streamId);
}
