/** node --import tsx scripts/bench/import/faulty.ts [--pages 40] [--no-dictionary]: the rarer faults, each on its own pages. */
import { readPage } from '@/lib/intake/page-text/read-page';
import { jiebaWords } from './dictionary';
import { FAULTS, inventFaultyPage } from './invented-faults';
import { emptyTally, tallyPage, tallyRow } from './score-pages';

const args = process.argv.slice(2);
const count = Number(args[args.indexOf('--pages') + 1] ?? 40) || 40;
const words = args.includes('--no-dictionary') ? undefined : jiebaWords();
console.log(
  `| ${count} pages each | headline | whole body | paragraph | byline | mean F1 |\n|---|---|---|---|---|---|`,
);
for (const fault of FAULTS) {
  const tally = emptyTally();
  for (let seed = 1; seed <= count; seed++) {
    const page = inventFaultyPage(fault, seed);
    const right = tallyPage(tally, page.gold, readPage(page.text, { words }).reports);
    if (args.includes('--show') && right.includes(false)) console.log(fault, seed, right.join(' '));
  }
  console.log(tallyRow(fault, tally));
}
