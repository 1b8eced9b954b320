import { railCounts } from '../desk/rail-counts';
import { actorOf } from './actor';
import { db } from '../db/client';
import type { Role } from '@/lib/domain/actor';

export interface DoorPerson {
  id: string;
  name: string;
  roles: Role[];
  duty: { zh: string; en: string };
  waiting: number;
}

export interface FrontDoor {
  newspaper: { name: string; timeZone: string; demo: boolean };
  next: { serial: number; closesAt: Date | null } | null;
  /** on the demo newspaper only: whom a visitor may be */
  people: DoorPerson[];
}

/** What stands around the sign-in form. */
export async function frontDoor(): Promise<FrontDoor> {
  const newspaper = await db().newspaper.findUniqueOrThrow({
    where: { id: 1 },
    select: { name: true, timeZone: true, demo: true },
  });
  const next = await db().issue.findFirst({
    where: { state: { in: ['open', 'closed'] } },
    orderBy: { date: 'asc' },
    select: { serial: true, closesAt: true },
  });
  return { newspaper, next, people: newspaper.demo ? await demoPeople() : [] };
}

async function demoPeople(): Promise<DoorPerson[]> {
  const people = await db().person.findMany({
    where: { demoOrder: { not: null }, deactivatedAt: null },
    orderBy: { demoOrder: 'asc' },
    select: { id: true, name: true, demoDuty: true, roles: { select: { role: true } } },
  });
  return Promise.all(
    people.map(async ({ id, name, demoDuty, roles }) => {
      const actor = await actorOf(db(), id);
      const counts = actor ? await railCounts(actor) : {};
      const waiting = Object.values(counts).reduce((sum, each) => sum + (each?.yours ? each.count : 0), 0);
      return {
        id,
        name,
        duty: demoDuty as DoorPerson['duty'],
        roles: [...new Set(roles.map(({ role }) => role))],
        waiting,
      };
    }),
  );
}
