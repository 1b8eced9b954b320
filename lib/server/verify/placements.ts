import type pg from 'pg';
import type { EditionSource } from '@/lib/edition/source';
import { type Checked, Look } from './checked';

interface Placed {
  page: number;
  reportId: string;
  revisionId: string | null;
}

interface PageRow {
  number: number;
  layoutId: string | null;
  sheetHash: string | null;
}

/** What stands on the pages of issues that came out is what their newest edition shows, in the same order. */
export async function checkPlacements(client: pg.Client): Promise<Checked> {
  const look = new Look('placements of released issues');
  const issues = await client.query<{ id: string; date: string }>(
    `select "id", "date"::text from "Issue" where "releasedAt" is not null order by "date"`,
  );
  for (const { id, date } of issues.rows) {
    const source = await newestSource(client, id);
    const placed = await placementsOf(client, id);
    for (const _ of placed) look.one();
    if (!source) {
      look.wrong(`The issue of ${date} came out and has no edition.`);
      continue;
    }
    for (const page of source.pages) {
      const there = placed.filter((each) => each.page === page.number).map(told);
      const shown = page.reports.map((report) => told({ page: page.number, reportId: report.id, ...report }));
      if (there.join() !== shown.join())
        look.wrong(
          `Page ${page.number} of the issue of ${date}: the reports placed on it are not those of its edition.`,
        );
    }
    const pages = new Set(source.pages.map(({ number }) => number));
    for (const { page, reportId } of placed)
      if (!pages.has(page))
        look.wrong(`Report ${reportId} stands on page ${page} of ${date}, which its edition lacks.`);
    for (const fault of sheetFaults(source, await pagesOf(client, id))) look.wrong(`${fault} (issue of ${date})`);
  }
  return look.done();
}

async function newestSource(client: pg.Client, issueId: string): Promise<EditionSource | undefined> {
  const { rows } = await client.query<{ source: EditionSource }>(
    `select "source" from "Edition" where "issueId" = $1 order by "number" desc limit 1`,
    [issueId],
  );
  return rows[0]?.source;
}

function told({ reportId, revisionId }: Placed): string {
  return `${reportId} ${revisionId}`;
}

function sheetFaults(source: EditionSource, pages: PageRow[]): string[] {
  return source.pages
    .filter(({ number, layoutId, sheetHash }) => {
      const page = pages.find((each) => each.number === number);
      return page?.layoutId !== layoutId || page.sheetHash !== sheetHash;
    })
    .map(({ number }) => `Page ${number} has another sheet than the one of its edition.`);
}

async function placementsOf(client: pg.Client, issueId: string): Promise<Placed[]> {
  const { rows } = await client.query<Placed>(
    `select p."number" as page, l."reportId", l."revisionId" from "Placement" l join "Page" p on p."id" = l."pageId"
     where l."issueId" = $1 order by p."number", l."priority", l."createdAt"`,
    [issueId],
  );
  return rows;
}

async function pagesOf(client: pg.Client, issueId: string): Promise<PageRow[]> {
  const { rows } = await client.query<PageRow>(
    `select p."number", p."layoutId", l."sheetHash" from "Page" p left join "Layout" l on l."id" = p."layoutId"
     where p."issueId" = $1`,
    [issueId],
  );
  return rows;
}
