import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { matchesText, parseSearch, type SearchQuery } from '@/lib/search/search-query';
import { searchVectors } from '@/lib/search/search-vector';
import { tsquery } from '@/lib/search/tsquery';
import { seededRandom } from '@/scripts/bench/seeded-random';
import { inventedReports } from '@/scripts/bench/texts/invented-reports';
import { withDatabase } from '../support/database';

withDatabase();

const DOCUMENTS = 250;
const QUERIES = 1000;
const random = seededRandom(42);
const aliases = (term: string) => (term === '卫健委' ? ['卫生健康委', '卫生健康委员会'] : []);

/** Invented reports cut and mixed with what breaks searches: marks, quotes, Latin, widths, blanks, rare characters. */
const scraps = [
  ...inventedReports.flatMap(({ paragraphs }) => paragraphs),
  'PICC　４.71％',
  "it's \\ a 'test'",
  '😀𠮷',
  '& | ! <-> :*',
  '哈哈哈哈哈哈',
  '卫生健康委员会',
  '卫健委',
  '(3月13日)',
  '',
];
const documents = Array.from({ length: DOCUMENTS }, () => ({ headline: mixed(1, 24), body: mixed(4, 120) }));

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('create temp table searched (id int primary key, tsv tsvector)');
  for (const [id, { headline, body }] of documents.entries()) {
    const rows = searchVectors([
      { text: headline, weight: 'A' },
      { text: body, weight: 'D' },
    ]);
    expect(rows.length).toBeLessThanOrEqual(1);
    await client.query('insert into searched values ($1, $2::tsvector)', [id, rows[0] ?? '']);
  }
  await client.query('create index on searched using gin (tsv) with (fastupdate = off)');
  await client.query('set enable_seqscan = off');
});

afterAll(() => client.end());

test(`${QUERIES} random queries find in Postgres what a substring search finds`, async () => {
  let hits = 0;
  let queries = 0;
  while (queries < QUERIES) {
    const query = parseSearch(typed(), aliases);
    const asked = tsquery(query);
    if (asked === null) continue;
    queries += 1;
    const expected = substringSearch(query);
    hits += expected.length;
    const { rows } = await client.query<{ id: number }>({
      name: 'search',
      text: 'select id from searched where tsv @@ $1::tsquery order by id',
      values: [asked],
    });
    expect(
      rows.map(({ id }) => id),
      asked,
    ).toEqual(expected);
  }
  expect(hits).toBeGreaterThan(QUERIES);
});

test('a text of more rows is found in one of them, wherever the term stands', async () => {
  const body = `${'哈'.repeat(600)}${'云湖晚报'.repeat(20)}${mixed(200, 100)}`;
  await client.query('create temp table long (tsv tsvector)');
  const rows = searchVectors([{ text: body, weight: 'D' }]);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) await client.query('insert into long values ($1::tsvector)', [row]);
  for (let i = 0; i < 100; i += 1) {
    const at = random.below(body.length - 12);
    const query = parseSearch(`"${body.slice(at, at + 1 + random.below(10)).replaceAll('"', '')}"`);
    const asked = tsquery(query);
    if (asked === null || !matchesText(query, [body])) continue;
    const { rowCount } = await client.query('select 1 from long where tsv @@ $1::tsquery', [asked]);
    expect(rowCount, asked).toBeGreaterThan(0);
  }
});

function substringSearch(query: SearchQuery): number[] {
  return documents.flatMap(({ headline, body }, id) => (matchesText(query, [headline, body]) ? [id] : []));
}

function mixed(pieces: number, longest: number): string {
  let text = '';
  for (let i = 0; i < pieces; i += 1) {
    const characters = [...random.pick(scraps)];
    const from = random.below(Math.max(1, characters.length));
    text +=
      characters.slice(from, from + 1 + random.below(longest)).join('') +
      (random.next() < 0.3 ? random.pick([' ', '　', '\n', 'AI', '3']) : '');
  }
  return text;
}

/** One to three terms, most of them cut out of a document; some excluded, some in quotes, some rubbish. */
function typed(): string {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const { headline, body } = random.pick(documents);
    const characters = [...(random.next() < 0.3 ? headline : body)];
    const at = random.below(Math.max(1, characters.length));
    const cut = characters.slice(at, at + 1 + random.below(random.next() < 0.5 ? 3 : 12)).join('');
    const term = random.next() < 0.05 ? random.pick(['卫健委', "'", '\\', '&!', '😀', '学生', '-']) : cut;
    const quoted = random.next() < 0.3 ? `"${term}"` : term;
    return random.next() < 0.15 ? `-${quoted}` : quoted;
  }).join(' ');
}
