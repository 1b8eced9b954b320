import { db } from '../db/client';
import { env } from '../env';
import { findFile, putFile } from '../storage/files';

/** What readers may see, as the database says: one current bundle an issue, newest issue first. */
export interface Released {
  /** changes whenever a pointer moves, a bundle is built or the newspaper's address changes */
  version: string;
  publicUrl: string;
  /** bundle that speaks for all issues: the one built last */
  shelf: string | null;
  issues: ReleasedIssue[];
}

export interface ReleasedIssue {
  date: string;
  key: string;
  /** folders of earlier editions: a document read a minute ago may still ask for their files */
  earlier: string[];
}

/** Cheap enough for every second. */
export async function releasedVersion(): Promise<string> {
  const [row] = await db().$queryRaw<{ version: string }[]>`
    select concat_ws(' ', (select count(*) from "Edition" where "builtAt" is not null),
      (select max("builtAt") from "Edition"), (select max("version") from "Newspaper"), (select max("publicUrl") from "Newspaper")) as "version"`;
  return row?.version ?? '';
}

export async function readReleased(version: string): Promise<Released> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { publicUrl: true } });
  const editions = await db().edition.findMany({
    where: { builtAt: { not: null }, bundleKey: { not: null }, issue: { state: { in: ['released', 'sealed'] } } },
    orderBy: [{ issue: { date: 'desc' } }, { number: 'desc' }],
    select: { id: true, bundleKey: true, builtAt: true, issue: { select: { date: true, editionId: true } } },
  });
  const issues = new Map<string, ReleasedIssue>();
  let shelf: { key: string; at: Date } | null = null;
  for (const { id, bundleKey, builtAt, issue } of editions) {
    const date = issue.date.toISOString().slice(0, 10);
    const known = issues.get(date);
    if (id === issue.editionId) issues.set(date, { date, key: bundleKey as string, earlier: known?.earlier ?? [] });
    else known?.earlier.push(bundleKey as string);
    if (id === issue.editionId && builtAt && (!shelf || builtAt > shelf.at))
      shelf = { key: bundleKey as string, at: builtAt };
  }
  return {
    version,
    publicUrl: newspaper?.publicUrl.replace(/\/$/, '') || env().publicUrl || env().address,
    shelf: shelf?.key ?? null,
    issues: [...issues.values()],
  };
}

const REMEMBERED = 'editions/released.json';

/** Kept beside the bundles, so that readers are served even when we start without a database. */
export async function rememberReleased(released: Released): Promise<void> {
  await putFile(REMEMBERED, JSON.stringify(released));
}

export async function recallReleased(): Promise<Released | null> {
  const file = await findFile(REMEMBERED);
  return file ? (JSON.parse(file.toString('utf8')) as Released) : null;
}
