import type { EditionSource } from '@/lib/edition/source';
import type { ShelvedIssue } from '@/lib/edition/view';
import { db } from '../db/client';

interface ShelfRow {
  issueId: string;
  editionId: string;
  bundleKey: string | null;
  date: string;
  serial: number;
  pages: { number: number; name: string; lead: { number: number; headline: string } | null; reports: number[] }[];
}

export interface Shelved extends ShelvedIssue {
  reports: number[];
}

/** All issues that readers may see, newest first: those whose edition is out, and the one that is being built. */
export async function shelvedIssues(building: string): Promise<Shelved[]> {
  const rows = await db().$queryRaw<ShelfRow[]>`
    select i."id" as "issueId", e."id" as "editionId", e."bundleKey", to_char(i."date", 'YYYY-MM-DD') as "date", i."serial",
      (select jsonb_agg(jsonb_build_object(
        'number', p->'number', 'name', p->'name',
        'lead', case when p->'reports'->0 is null then null
          else jsonb_build_object('number', p->'reports'->0->'number', 'headline', p->'reports'->0->'content'->'headline') end,
        'reports', coalesce((select jsonb_agg(r->'number') from jsonb_array_elements(p->'reports') r), '[]'::jsonb)))
       from jsonb_array_elements(e."source"->'pages') p) as "pages"
    from "Issue" i join "Edition" e on e."issueId" = i."id"
    where e."id" = ${building}::uuid or (e."id" = i."editionId" and e."builtAt" is not null
      and i."id" <> (select "issueId" from "Edition" where "id" = ${building}::uuid))
    order by i."date" desc`;
  return rows.map(({ date, serial, pages }) => ({
    date,
    serial,
    reports: pages.flatMap((page) => page.reports),
    // the small pictures are as high as a newspaper page; the browser takes the rest from the file
    pages: pages.map(({ number, name, lead }) => ({ number, name, lead, width: 780, height: 1105 })),
  }));
}

/** Sources of the latest issues, for the feed; the building one is given. */
export async function latestSources(source: EditionSource, count: number): Promise<EditionSource[]> {
  const others = await db().edition.findMany({
    where: { currentOf: { date: { not: new Date(`${source.date}T00:00:00Z`) } }, builtAt: { not: null } },
    orderBy: { issue: { date: 'desc' } },
    take: count,
    select: { source: true },
  });
  return [source, ...others.map((other) => other.source as unknown as EditionSource)]
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, count);
}
