import type { Role } from '@/lib/domain/actor';
import type { Tx } from '../db/client';

export interface RoleTerm {
  personId: string;
  role: Role;
  sectionId: string | null;
  unitId: string | null;
  from: Date;
  until: Date | null;
}

/** The same role for the same part, in a term that overlaps. */
export async function roleHeld(tx: Tx, { from, until, ...same }: RoleTerm): Promise<boolean> {
  const held = await tx.roleGrant.count({
    where: {
      ...same,
      AND: [{ OR: [{ until: null }, { until: { gt: from } }] }, ...(until ? [{ from: { lt: until } }] : [])],
    },
  });
  return held > 0;
}
