import type { Actor } from '@/lib/domain/actor';
import { db } from '../db/client';

/** Names of the units that this person belongs to today. */
export async function unitNames(actor: Actor): Promise<string[]> {
  if (actor.unitIds.length === 0) return [];
  const units = await db().unit.findMany({
    where: { id: { in: [...actor.unitIds] } },
    orderBy: { name: 'asc' },
    select: { name: true },
  });
  return units.map(({ name }) => name);
}
