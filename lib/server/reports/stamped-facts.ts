import type { Level } from '@/lib/domain/reports/policy';
import { askDirectly } from '../db/client';
import { type FactsRow, type LoadedReport, loaded } from './facts';

/** A report as the rules see it, and the stamp of all that they look at. */
export interface StampedReport extends LoadedReport {
  stamp: string;
}

type Sent = Omit<FactsRow, 'signatures'> & {
  stamp: string;
  signatures: (Omit<FactsRow['signatures'][number], 'at' | 'voidedAt' | 'level'> & {
    level: Level;
    at: string;
    voidedAt: string | null;
  })[];
};

/** `factsSelect` in one question, all as it stood at one moment. */
const FACTS = `
  select report_stamp(r."id") as "stamp", r."id", r."number", r."state", r."version", r."bodyVersion", r."contentHash",
    r."authorId", r."unitId", r."sectionId", r."claimedById", r."submittedAt", r."statement", r."changes",
    r."kicker", r."headline", r."subtitle", r."editorsNote", r."body",
    case when u."id" is not null then json_build_object('name', u."name", 'needsReview', u."needsReview") end as "unit",
    case when s."id" is not null then json_build_object('policy', s."policy") end as "section",
    coalesce((select json_agg(json_build_object('name', c."name", 'role', c."role", 'unitName', c."unitName",
        'personId', c."personId", 'person', case when c."personId" is not null then json_build_object('roles', coalesce(
          (select json_agg(json_build_object('role', g."role")) from "RoleGrant" g where g."personId" = c."personId"),
          '[]')) end) order by c."order")
      from "Credit" c where c."reportId" = r."id"), '[]') as "credits",
    coalesce((select json_agg(json_build_object('id', p."id", 'caption', p."caption", 'photographer', p."photographer")
        order by p."order")
      from "Photo" p where p."reportId" = r."id" and p."removedAt" is null), '[]') as "photos",
    coalesce((select json_agg(json_build_object('id', g."id", 'level', g."level", 'signerId', g."signerId",
        'contentHash', g."contentHash", 'at', g."at", 'voidedAt', g."voidedAt", 'confirms', g."confirms") order by g."at")
      from "Signature" g where g."reportId" = r."id"), '[]') as "signatures"
  from "Report" r left join "Unit" u on u."id" = r."unitId" left join "Section" s on s."id" = r."sectionId"
  where r."id" = $1 and not exists (select 1 from "Placement" p where p."reportId" = r."id")`;

/** Null for a report that stands on a page: there the page is held first. */
export async function stampedReport(id: string): Promise<StampedReport | null> {
  const [row] = await askDirectly<Sent>({ name: 'report-facts', text: FACTS, values: [id] });
  if (!row) return null;
  const signatures = row.signatures.map(({ at, voidedAt, ...signature }) => ({
    ...signature,
    at: new Date(at),
    voidedAt: voidedAt === null ? null : new Date(voidedAt),
  }));
  return { ...loaded({ ...row, signatures, placements: [] }), stamp: row.stamp };
}
