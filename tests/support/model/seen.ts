import { db } from '@/lib/server/db/client';
import type { World } from './world';

/** What the database has, of the things on the blackboard, in the blackboard's words. */
export interface Seen {
  reports: Record<string, SeenReport>;
  pages: Record<string, { state: string; version: number; sheet: string | null; signed: string[] }>;
  issues: Record<string, { state: string; version: number }>;
  events: number;
}

interface SeenReport {
  state: string;
  version: number;
  bodyVersion: number;
  text: string;
  section: boolean;
  claimedBy: string | null;
  printed: string | null;
  signed: { level: string; by: string; text: string; confirms: boolean }[];
  stands: { page: string; issue: string; printed: string | null }[];
}

export async function see({ reports, issues }: World): Promise<Seen> {
  const of = reports.map(({ id }) => id);
  const pages = issues.map(({ page }) => page.id);
  const all = [...of, ...issues.map(({ id }) => id)];
  const [row] = await db().$queryRaw<{ seen: Seen }[]>`select json_build_object(
    'reports', (select coalesce(json_object_agg(r."id", json_build_object(
      'state', r."state", 'version', r."version", 'bodyVersion', r."bodyVersion", 'text', r."contentHash",
      'section', r."sectionId" is not null, 'claimedBy', r."claimedById",
      'printed', (select v."hash" from "Revision" v where v."id" = r."printedId"),
      'signed', (select coalesce(json_agg(json_build_object('level', s."level", 'by', s."signerId", 'text', s."contentHash",
        'confirms', s."confirms") order by s."at", s."id"), '[]') from "Signature" s where s."reportId" = r."id" and s."voidedAt" is null),
      'stands', (select coalesce(json_agg(json_build_object('page', p."pageId", 'issue', p."issueId",
        'printed', (select v."hash" from "Revision" v where v."id" = p."revisionId"))), '[]') from "Placement" p where p."reportId" = r."id")
      )), '{}') from "Report" r where r."id" = any(${of}::uuid[])),
    'pages', (select json_object_agg(p."id", json_build_object('state', p."state", 'version', p."version",
      'sheet', (select l."sheetHash" from "Layout" l where l."id" = p."layoutId"),
      'signed', (select coalesce(json_agg(s."hash"), '[]') from "PageSignature" s where s."pageId" = p."id" and s."voidedAt" is null)))
      from "Page" p where p."id" = any(${pages}::uuid[])),
    'issues', (select json_object_agg(i."id", json_build_object('state', i."state", 'version', i."version"))
      from "Issue" i where i."id" = any(${issues.map(({ id }) => id)}::uuid[])),
    'events', (select count(*) from "Event" e where e."streamId" = any(${all}))) as seen`;
  return (row as { seen: Seen }).seen;
}

/** What is so at every moment, whatever happened. */
export function breachesIn({ reports, pages, issues }: Seen, authors: Record<string, string>): string[] {
  const found: string[] = [];
  for (const [id, { state, text, signed, stands, printed }] of Object.entries(reports)) {
    const first = signed.filter(({ confirms }) => !confirms);
    if (new Set(first.map(({ by }) => by)).size < first.length) found.push(`one hand signed two levels of ${id}`);
    if (signed.some(({ by }) => by === authors[id])) found.push(`the author signed ${id}`);
    if (state === 'signed' && !signed.some((one) => one.level === 'chief' && one.text === text))
      found.push(`${id} is signed without a signature on its text`);
    if (state === 'published' && !signed.some((one) => one.level === 'chief' && one.text === printed))
      found.push(`what was printed of ${id} was not signed`);
    const there = stands.map(({ issue }) => issue);
    if (new Set(there).size < there.length) found.push(`${id} stands twice in an issue`);
    for (const { issue, printed: words } of stands) {
      const released = /released|sealed/.test(issues[issue]?.state ?? '');
      if (released && (state !== 'published' || words !== printed)) found.push(`${id} was released as something else`);
    }
  }
  for (const [id, { state, sheet, signed }] of Object.entries(pages)) {
    const holds = signed.length === 1 && signed[0] === sheet;
    if (/signed|released/.test(state) && !holds) found.push(`page ${id} is ${state} without a signature on its sheet`);
    if (!/signed|released/.test(state) && signed.length > 0) found.push(`page ${id} is ${state} and signed`);
  }
  return found;
}
