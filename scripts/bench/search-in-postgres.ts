import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';
import { searchable } from '@/lib/search/fold';
import { parseSearch } from '@/lib/search/search-query';
import { searchVectors } from '@/lib/search/search-vector';
import { tsquery } from '@/lib/search/tsquery';
import { startPostgres } from '../ground/postgres';
import { markdownTable } from './markdown-table';
import { type Random, seededRandom } from './seeded-random';
import { inventedReports } from './texts/invented-reports';
import { officialSentences } from './texts/official-sentences';

const sentences = [
  ...inventedReports.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => text.split(/(?<=。)/))),
  ...officialSentences,
];
const names = inventedReports.map(({ headline }) => headline);

/** Builds an archive of reports in a throwaway Postgres and asks it 60 queries, beside LIKE. */
export async function searchInPostgres(reports: number): Promise<string> {
  const home = resolve(`.jianbao/bench-postgres-${process.pid}`);
  const server = await startPostgres(home, { throwaway: true });
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    return await measured(client, reports);
  } finally {
    await client.end();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measured(client: pg.Client, reports: number): Promise<string> {
  const random = seededRandom(3);
  await client.query('create table archive (id int primary key, title text, body text, tsv tsvector)');
  for (let id = 0; id < reports; id += 500) await fill(client, id, Math.min(reports, id + 500), random);
  const started = performance.now();
  await client.query('create index archive_tsv on archive using gin (tsv) with (fastupdate = off)');
  const build = performance.now() - started;
  await client.query('vacuum analyze archive');
  const { rows: sizes } = await client.query<{ index: string; vector: string; text: string }>(
    `select pg_size_pretty(pg_relation_size('archive_tsv')) as index, pg_size_pretty(sum(pg_column_size(tsv))) as vector, pg_size_pretty(sum(octet_length(title) + octet_length(body))) as text from archive`,
  );
  const results = await askAll(client, random);
  const at = (times: number[], share: number) =>
    `${([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  const line = (name: string, times: number[]) => [name, at(times, 0.5), at(times, 0.9), at(times, 0.999)];
  return [
    `## In Postgres\n\n${reports} made reports; index ${sizes[0]?.index}, vectors ${sizes[0]?.vector}, text ${sizes[0]?.text}; index built in ${(build / 1000).toFixed(1)} s. ${results.length} queries of 1 to 12 characters, best of 3 each: ${results.filter(({ equal }) => equal).length} found exactly what LIKE found.`,
    markdownTable(
      ['method', 'median', 'p90', 'slowest'],
      [
        line(
          'pairs, phrase query',
          results.map(({ vector }) => vector),
        ),
        line(
          'LIKE, sequential',
          results.map(({ like }) => like),
        ),
      ],
    ),
  ].join('\n\n');
}

async function fill(client: pg.Client, from: number, to: number, random: Random): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, i) => {
    const title = `${random.pick(names)}${from + i}`;
    const body = Array.from({ length: 8 + random.below(12) }, () => random.pick(sentences)).join('');
    const [vector = ''] = searchVectors([
      { text: title, weight: 'A' },
      { text: body, weight: 'D' },
    ]);
    return [from + i, searchable(title), searchable(body), vector] as const;
  });
  await client.query(
    'insert into archive select * from unnest($1::int[], $2::text[], $3::text[], $4::tsvector[])',
    [0, 1, 2, 3].map((column) => rows.map((row) => row[column])),
  );
}

async function askAll(client: pg.Client, random: Random) {
  const results = [];
  for (let i = 0; i < 60; i += 1) {
    const sentence = [...random.pick(sentences)];
    const length = 1 + (i % 12);
    const at = random.below(Math.max(1, sentence.length - length));
    const query = parseSearch(
      `"${sentence
        .slice(at, at + length)
        .join('')
        .replaceAll(/["“”]/g, '')}"`,
    );
    const term = query.terms[0]?.alternatives[0];
    if (!term) continue;
    const asked = tsquery(query);
    const found = await best(client, 'select id from archive where tsv @@ $1::tsquery order by id', asked);
    const like = await best(
      client,
      `select id from archive where title like $1 or body like $1 order by id`,
      `%${term.replace(/[\\%_]/g, '\\$&')}%`,
    );
    results.push({ vector: found.time, like: like.time, equal: found.ids === like.ids });
  }
  return results;
}

async function best(client: pg.Client, sql: string, value: string | null): Promise<{ time: number; ids: string }> {
  let time = Number.POSITIVE_INFINITY;
  let ids = '';
  for (let i = 0; i < 3; i += 1) {
    const started = performance.now();
    const { rows } = await client.query<{ id: number }>(sql, [value]);
    time = Math.min(time, performance.now() - started);
    ids = rows.map(({ id }) => id).join();
  }
  return { time, ids };
}
