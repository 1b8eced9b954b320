import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '@/lib/search/fold';
import { excerpt } from '@/lib/search/highlight';
import { parseSearch } from '@/lib/search/search-query';
import { searchVectors } from '@/lib/search/search-vector';
import { tsquery } from '@/lib/search/tsquery';
import { markdownTable } from './markdown-table';
import { searchInPostgres } from './search-in-postgres';
import { bodyOf, inventedReports } from './texts/invented-reports';

/** `node --import tsx scripts/bench/search-text.ts [--reports 10000] [--out FILE]` */
const { values } = parseArgs({ options: { out: { type: 'string' }, reports: { type: 'string', default: '10000' } } });
const sections = [
  '# Search text 检索: figures',
  '`node --import tsx scripts/bench/search-text.ts --out docs/benchmarks/search-text.md`. That it finds what a substring search finds is a test on real Postgres with 1,000 random queries (`tests/integration/search-text.test.ts`).',
  inTheApp(),
  await searchInPostgres(Number(values.reports)),
];
const report = `${sections.join('\n\n')}\n`;
if (values.out) writeFileSync(values.out, report);
else console.log(report);

function inTheApp(): string {
  const texts = inventedReports.map(bodyOf);
  const mean = texts.join('').length / texts.length;
  const query = parseSearch('学生 医生');
  const timed = (name: string, work: (text: string) => unknown) => {
    for (let round = 0; round < 20; round += 1) texts.forEach(work);
    const before = process.cpuUsage();
    for (let round = 0; round < 50; round += 1) texts.forEach(work);
    const { user, system } = process.cpuUsage(before);
    return [name, `${(((user + system) / 1000 / 50 / texts.length) * (900 / mean)).toFixed(3)} ms`];
  };
  return [
    '## In the app\n\nProcessor time for 900 characters.',
    markdownTable(
      ['step', 'time'],
      [
        timed('fold', (text) => fold(text)),
        timed('vector literal', (text) => searchVectors([{ text, weight: 'D' }])),
        timed('query parsed and written', () => tsquery(parseSearch('卫生健康委 -学校 "守护 健康"'))),
        timed('excerpt with marked terms', (text) => excerpt(text, query)),
      ],
    ),
  ].join('\n\n');
}
