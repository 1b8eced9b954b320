import type { Role } from '@/lib/domain/actor';

/** A role that is asked for; days as instants in words, as they are kept. */
export interface AskedGrant {
  role: Role;
  sectionId: string | null;
  unitId: string | null;
  /** null: from the consent on */
  from: string | null;
  until: string | null;
}

/** What waits for a second person. */
export type ConsentRequest =
  | { kind: 'roles'; grants: AskedGrant[] }
  | { kind: 'link' }
  | { kind: 'account'; name: string; account: string }
  | { kind: 'reactivate' }
  | { kind: 'factor' };

/** The same role, for the same part, in a term that overlaps. */
export function asksTheSame(one: AskedGrant, other: AskedGrant): boolean {
  return (
    one.role === other.role &&
    one.sectionId === other.sectionId &&
    one.unitId === other.unitId &&
    (one.until === null || other.from === null || other.from < one.until) &&
    (other.until === null || one.from === null || one.from < other.until)
  );
}
