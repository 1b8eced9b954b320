/**
 * node --import tsx scripts/bench/import/synthetic.ts [--pages 300] [--no-dictionary] [--show KIND SEED]
 * Scores the importer on pages of invented text. Seeds 1 to N: the same pages on every machine.
 * A woven break can be decided when a dictionary word runs across it, a quotation is open there, or the
 * text behind it names a person or unit of its report alone; a pair is decided when either break is.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { readPage } from '@/lib/intake/page-text/read-page';
import { jiebaWords } from './dictionary';
import { finishPage, type InventedPage, inventPage, type PageKind, type WovenBreak } from './invented-pages';
import { emptyTally, tallyPage, tallyRow } from './score-pages';

const args = process.argv.slice(2);
const count = Number(args[args.indexOf('--pages') + 1] ?? 300) || 300;
const words = args.includes('--no-dictionary') ? undefined : jiebaWords();
const jieba = Jieba.withDict(dict);
const KINDS: PageKind[] = ['broken columns', 'narrow columns', 'interleaved reports'];

function wordRunsAcross({ before, paragraph }: WovenBreak): boolean {
  let at = 0;
  for (const word of jieba.cut(paragraph, false)) {
    if (at < before.length && at + word.length > before.length) return true;
    at += word.length;
  }
  return false;
}

function quotationOpen({ before }: WovenBreak): boolean {
  const count = (marks: string) => [...before].filter((character) => marks.includes(character)).length;
  return count('“《（') > count('”》）');
}

function decided(page: InventedPage): Set<number> {
  const pairs = new Set(
    page.breaks.filter((one) => wordRunsAcross(one) || quotationOpen(one) || one.named).map((one) => one.pair),
  );
  const atSentenceEnd = new Set(
    page.breaks.filter(({ before }) => /[。！？…”]$/.test(before)).map((one) => one.report),
  );
  return new Set(
    page.breaks.filter((one) => pairs.has(one.pair) && !atSentenceEnd.has(one.report)).map((one) => one.report),
  );
}

console.log(
  `| ${count} pages each | headline | whole body | paragraph | byline | mean F1 |\n|---|---|---|---|---|---|`,
);
for (const kind of KINDS) {
  const tally = emptyTally();
  const woven = { all: 0, right: 0, decidable: 0, decidableRight: 0, breaks: 0, undecidable: 0 };
  let characters = 0;
  const began = process.cpuUsage();
  for (let seed = 1; seed <= count; seed++) {
    const page = finishPage(inventPage(kind, seed));
    characters += page.text.length;
    const whole = tallyPage(tally, page.gold, readPage(page.text, { words }).reports);
    const can = decided(page);
    for (const one of page.breaks) {
      woven.all++;
      if (whole[one.report]) woven.right++;
      if (!can.has(one.report)) woven.undecidable++;
      else if (++woven.decidable && whole[one.report]) woven.decidableRight++;
    }
    if (args.includes('--show') && args[args.indexOf('--show') + 1] === kind && whole.includes(false))
      console.log(seed, whole.join(' '));
  }
  const ms = process.cpuUsage(began).user / 1000 / count;
  console.log(
    tallyRow(kind, tally),
    `${ms.toFixed(0)} ms of one core a page of ${Math.round(characters / count)} characters`,
  );
  if (woven.all > 0)
    console.log(
      `woven reports ${woven.all}: whole ${share(woven.right, woven.all)}; no evidence decides ${share(woven.undecidable, woven.all)}; of the ${woven.decidable} that can be decided, whole ${share(woven.decidableRight, woven.decidable)}`,
    );
}

function share(part: number, of: number): string {
  return `${part}/${of} = ${(part / Math.max(1, of)).toFixed(3)}`;
}
