import type pg from 'pg';
import { filesOf, readManifest } from '../reading/stored-bundle';

/** A file of the store that a row refers to. */
export interface KeptFile {
  key: string;
  /** what its bytes must hash to; null where the name of its folder says it, as for a manifest */
  sha256: string | null;
  /** whose it is, in words: "the original of photo …" */
  of: string;
}

/** Every file that rows refer to, each once: originals and sizes of photos, and bundles by their manifests. */
export async function* keptFiles(client: pg.Client): AsyncGenerator<KeptFile> {
  const seen = new Set<string>();
  for await (const file of referredTo(client)) {
    if (seen.has(file.key)) continue;
    seen.add(file.key);
    yield file;
  }
}

async function* referredTo(client: pg.Client): AsyncGenerator<KeptFile> {
  const photos = await client.query<{ id: string; key: string; hash: string }>(
    `select "id", "originalKey" as key, "originalHash" as hash from "Photo" order by "id"`,
  );
  for (const { id, key, hash } of photos.rows) yield { key, sha256: hash, of: `the original of photo ${id}` };
  const sizes = await client.query<{ id: string; size: string; key: string }>(
    `select "photoId" as id, "size"::text, "key" from "PhotoDerivative" order by "photoId", "size"`,
  );
  for (const { id, size, key } of sizes.rows)
    yield { key, sha256: hashInName(key), of: `photo ${id} in the size "${size}"` };
  const bundles = await client.query<{ key: string; date: string; number: number }>(`
    select e."bundleKey" as key, i."date"::text, e."number" from "Edition" e join "Issue" i on i."id" = e."issueId"
    where e."bundleKey" is not null order by i."date", e."number"`);
  for (const { key, date, number } of bundles.rows) yield* ofBundle(key, `edition ${number} of the issue of ${date}`);
}

async function* ofBundle(key: string, of: string): AsyncGenerator<KeptFile> {
  yield { key: `${key}/manifest.json`, sha256: null, of: `the manifest of ${of}` };
  const manifest = await readManifest(key);
  if (manifest) for (const { file, sha256 } of filesOf(manifest)) yield { key: `${key}/${file}`, sha256, of };
}

// photos/<sha256>.jpg
function hashInName(key: string): string | null {
  return /\/([0-9a-f]{64})\.\w+$/.exec(key)?.[1] ?? null;
}
