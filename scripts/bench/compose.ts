/**
 * npm run bench:compose [-- --pages 50 --seed 1]
 * Composes random pages of the cast's reports in both formats. Prints a table for docs/benchmarks:
 * the median time with its spread, and the quality figures of the same pages, measured from what was set.
 */
import { parseArgs } from 'node:util';
import { composePage } from '@/lib/composer/compose-page';
import type { PageFormat } from '@/lib/composer/page';
import { setPage } from '@/lib/composer/setting/set-page';
import { metrics } from '@/lib/server/fonts/metrics';
import { randomPage } from './compose/random-page';
import { type ComposedPage, TALLY_HEAD, tallyRow } from './compose/tally';
import { markdownTable } from './markdown-table';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const [pages, seed] = [Number(values.pages), Number(values.seed)];
if (!Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run bench:compose [-- --pages 50 --seed 1]');
  process.exit(2);
}

// half of the pages are broadsheet, half tabloid; one more of each warms the engine and is not counted
const rows = (['broadsheet', 'tabloid'] as const).map((name, half) => {
  const count = half === 0 ? Math.ceil(pages / 2) : Math.floor(pages / 2);
  compose(name, 0);
  const composed = Array.from({ length: count }, (_, index) => compose(name, index + 1));
  return { name, composed };
});
console.log(
  markdownTable(TALLY_HEAD, [
    ...rows.map(({ name, composed }) => tallyRow(name, composed)),
    tallyRow(
      'all',
      rows.flatMap(({ composed }) => composed),
    ),
  ]),
);

function compose(name: PageFormat['name'], number: number): ComposedPage {
  const brief = randomPage(name, seed, number, metrics());
  const begun = performance.now();
  const result = composePage(brief, metrics());
  const ms = performance.now() - begun;
  const [layout] = result.kind === 'composed' ? result.candidates : [];
  const figures = layout ? setPage(brief, layout, metrics()).figures : null;
  console.error(
    `${name} ${number}: ${brief.reports.length} reports, load ${result.loadFactor.toFixed(3)}, ${result.kind}, ${Math.round(ms)} ms`,
  );
  return { kind: result.kind, ms, reports: brief.reports.length, figures };
}
