import type pg from 'pg';
import { issueAddress, pageAddress, pagePdfAddress, reportAddress } from '@/lib/edition/addresses';
import type { EditionSource } from '@/lib/edition/source';
import { canonicalContent } from '@/lib/manuscript/hash';
import { sha256 } from '../hash';
import type { Manifest } from '../reading/manifest';
import { readManifest } from '../reading/stored-bundle';
import { type Checked, Look } from './checked';

interface Row {
  number: number;
  source: EditionSource;
  bundleKey: string | null;
  hash: string | null;
  date: string;
  serial: number;
}

/** Every edition: its source is of its issue and says what was signed, its bundle holds that and nothing else. */
export async function checkEditions(client: pg.Client): Promise<Checked> {
  const look = new Look('editions');
  const { rows: ids } = await client.query<{ id: string }>(
    `select e."id" from "Edition" e join "Issue" i on i."id" = e."issueId" order by i."date", e."number"`,
  );
  for (const { id } of ids) {
    look.one();
    const { rows } = await client.query<Row>(
      `select e."number", e."source", e."bundleKey", e."hash", i."date"::text, i."serial"
       from "Edition" e join "Issue" i on i."id" = e."issueId" where e."id" = $1`,
      [id],
    );
    const row = rows[0] as Row;
    for (const fault of [...(await sourceFaults(client, row)), ...(await bundleFaults(row))])
      look.wrong(`Edition ${row.number} of the issue of ${row.date}: ${fault}`);
  }
  return look.done();
}

async function sourceFaults(client: pg.Client, { source, date, serial }: Row): Promise<string[]> {
  const faults = source.date === date && source.serial === serial ? [] : ['its source names another issue.'];
  const reports = source.pages.flatMap(({ reports }) => reports);
  const { rows } = await client.query<{ id: string; hash: string; reportId: string }>(
    `select "id", "hash", "reportId" from "Revision" where "id" = any($1::uuid[])`,
    [reports.map(({ revisionId }) => revisionId)],
  );
  for (const { id, number, revisionId, content } of reports) {
    const revision = rows.find((row) => row.id === revisionId);
    if (revision?.reportId !== id || revision.hash !== sha256(canonicalContent(content)))
      faults.push(`its source has another text of report ${number} than the revision that was printed.`);
  }
  return faults;
}

async function bundleFaults({ source, bundleKey, hash }: Row): Promise<string[]> {
  // the worker has not made it yet
  if (bundleKey === null) return [];
  if (bundleKey !== `editions/${hash}`) return [`its bundle ${bundleKey} does not bear its hash.`];
  const manifest = await readManifest(bundleKey);
  // that a file is gone is said of the file
  if (!manifest) return [];
  return manifest.date === source.date ? addressFaults(manifest, source) : [`its bundle is of ${manifest.date}.`];
}

const LOCALES = ['zh-CN', 'en'] as const;

function addressFaults(manifest: Manifest, { date, pages }: EditionSource): string[] {
  const numbers = pages.flatMap(({ reports }) => reports.map(({ number }) => number));
  const reports = LOCALES.flatMap((locale) => numbers.map((number) => reportAddress(date, number, locale)));
  const wanted = [
    ...LOCALES.flatMap((locale) => [
      issueAddress(date, locale),
      ...pages.map(({ number }) => pageAddress(date, number, locale)),
    ]),
    ...pages.map(({ number }) => pagePdfAddress(date, number)),
    ...reports,
  ];
  const known = new Set(reports);
  return [
    ...wanted.filter((address) => !manifest.issue[address]).map((address) => `its bundle lacks ${address}.`),
    ...Object.keys(manifest.issue)
      .filter((address) => /\/reports\/\d+\/$/.test(address) && !known.has(address))
      .map((address) => `its bundle has ${address}, which its source does not know.`),
  ];
}
