/**
 * node --import tsx scripts/bench/import/perturbed.ts FOLDER [--no-dictionary]
 * Scores the importer on labelled pages, as they are and as scanners and mail programs change them.
 */
import { readPage } from '@/lib/intake/page-text/read-page';
import { jiebaWords } from './dictionary';
import { labelledPages } from './labelled-pages';
import { PERTURBATIONS } from './perturbations';
import { emptyTally, tallyPage, tallyRow } from './score-pages';

const folder = process.argv[2];
if (!folder) {
  console.error('perturbed.ts FOLDER [--no-dictionary] [--each]');
  process.exit(2);
}
const words = process.argv.includes('--no-dictionary') ? undefined : jiebaWords();
const pages = labelledPages(folder);
console.log('| text | headline | whole body | paragraph | byline | mean F1 |\n|---|---|---|---|---|---|');
for (const change of PERTURBATIONS) {
  const tally = emptyTally();
  for (const page of pages) {
    const one = emptyTally();
    const gold = change.gold?.(page.gold) ?? page.gold;
    const { reports } = readPage(change.text(page.text), { words });
    tallyPage(tally, gold, reports);
    tallyPage(one, gold, reports);
    if (process.argv.includes('--each')) console.log(tallyRow(`${change.name}: ${page.file}`, one));
  }
  console.log(tallyRow(change.name, tally));
}
