import type { Actor, Role, RoleGrant } from '@/lib/domain/actor';
import { owesFactor } from '@/lib/domain/people/second-factor';
import type { Tx } from '../db/client';
import { Prisma } from '../db/generated/client';

/** What somebody came in by: the key of a session or a token, and when it was last seen. */
export interface Key {
  id: string;
  seenAt: Date | null;
}

interface Row extends Key {
  personId: string;
  name: string;
  grants: (Pick<RoleGrant, 'role' | 'sectionId' | 'unitId'> & { from: string; until: string | null })[];
  unitIds: string[];
  demanded: Role[] | null;
  hasFactor: boolean;
}

/** Who a person is to the rules right now: roles and units that are in force at this moment. */
export async function actorOf(tx: Tx, personId: string, now = new Date()): Promise<Actor | null> {
  const door = Prisma.sql`select ${personId}::uuid as "personId", '' as "id", null::timestamptz as "seenAt"`;
  return (await actorBy(tx, door, now))?.actor ?? null;
}

/** The key, its person, roles, units, and whether a second factor is owed: one question, as each request asks it. */
export async function actorBy(tx: Tx, door: Prisma.Sql, now: Date): Promise<{ actor: Actor; key: Key } | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    select k."id", k."seenAt", p."id" as "personId", p."name",
      (select coalesce(json_agg(json_build_object('role', r."role", 'sectionId', r."sectionId", 'unitId', r."unitId",
          'from', r."from", 'until', r."until")), '[]'::json)
        from "RoleGrant" r
        where r."personId" = p."id" and r."from" <= ${now} and (r."until" is null or r."until" > ${now})) as "grants",
      array(select m."unitId"::text from "Membership" m
        where m."personId" = p."id" and m."from" <= ${now} and (m."until" is null or m."until" > ${now})) as "unitIds",
      array(select unnest(n."secondFactorRoles")::text) as "demanded",
      exists(select 1 from "SecondFactor" f where f."personId" = p."id" and f."confirmedAt" is not null) as "hasFactor"
    from (${door}) as k
      join "Person" p on p."id" = k."personId" and p."deactivatedAt" is null
      left join "Newspaper" n on n."id" = 1`;
  if (!row) return null;
  const { id, seenAt, personId, name, unitIds, hasFactor } = row;
  const grants = row.grants.map((grant) => ({
    ...grant,
    from: new Date(grant.from),
    until: grant.until === null ? null : new Date(grant.until),
  }));
  const owes = owesFactor(grants, row.demanded ?? [], hasFactor);
  return { actor: { personId, name, grants, unitIds, ...(owes ? { owesFactor: true } : {}) }, key: { id, seenAt } };
}
