import { db } from '../db/client';

export interface RoleStrength {
  role: string;
  /** it could switch off what guards history: a superuser, or who owns the table of events */
  tooStrong: boolean;
}

/** As whom the product asks the database; docs/operations.md says how it becomes a role that cannot. */
export async function roleStrength(): Promise<RoleStrength> {
  const [row] = await db().$queryRaw<RoleStrength[]>`
    select current_user::text as role, r.rolsuper or pg_has_role(r.oid, c.relowner, 'MEMBER') as "tooStrong"
    from pg_roles r, pg_class c where r.rolname = current_user and c.oid = '"Event"'::regclass`;
  return row ?? { role: '', tooStrong: true };
}
