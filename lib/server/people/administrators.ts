import { inForce } from './in-force';
import type { Administrators } from '@/lib/domain/people/grants';
import { lastsAdministration } from '@/lib/domain/people/grants';
import { type Problem, problem } from '@/lib/domain/problems';
import type { Tx } from '../db/client';

/**
 * Does something that may take an administrator away, and says so if it took the last one. Two who
 * remove each other at the same moment stand in line at the newspaper's row.
 */
export async function keepAnAdministrator(tx: Tx, work: () => Promise<void>): Promise<Problem | null> {
  await tx.$queryRaw`select 1 from "Newspaper" where "id" = 1 for update`;
  const before = await administrators(tx);
  await work();
  return lastsAdministration(before, await administrators(tx)) ? null : problem('last-administrator');
}

async function administrators(tx: Tx): Promise<Administrators> {
  const now = new Date();
  const grants = await tx.roleGrant.findMany({
    where: {
      role: 'admin',
      sectionId: null,
      unitId: null,
      ...inForce(now),
      person: { deactivatedAt: null },
    },
    select: { personId: true, until: true },
  });
  const people = (wanted: typeof grants) => new Set(wanted.map(({ personId }) => personId)).size;
  return { now: people(grants), open: people(grants.filter(({ until }) => until === null)) };
}
