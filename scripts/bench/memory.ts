import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { markdownTable } from './markdown-table';
import { startProduct } from '../screens/product';
import { seatVisitors } from './memory/visitors';
import { type Weight, weigh } from './memory/weigh';

/**
 * What the product takes of the machine's memory, from outside: at rest after a start, and over ten rounds of 200
 * screens and 5 compositions each; the heaviest moment of a round counts, app and children together.
 */
const AT_REST = 220;
const IN_USE = 350;
const ROUNDS = 10;
const VIEWS = 200;
const COMPOSITIONS = 5;
/** children leave after a minute in which nobody asked */
const QUIET = 75_000;

const data = mkdtempSync(join(tmpdir(), 'jianbao-memory-'));
// the database may run as another user, who has to reach it
chmodSync(data, 0o755);
console.error('The demo newspaper is made …');
await (await startProduct('.', data, null)).stop();
const product = await startProduct('.', data, null);
const rows: (string | number)[][] = [];
let met = true;
try {
  await pause(QUIET);
  tell('at rest', weigh(product.pid).product, AT_REST);
  const visitors = await seatVisitors(product, data);

  for (let round = 0; round < ROUNDS; round += 1) {
    const peak = await heaviest(async () => {
      for (let view = 0; view < VIEWS; view += 1) {
        await visitors.view(round * VIEWS + view);
        if (view % (VIEWS / COMPOSITIONS) === 0) await visitors.compose(view / (VIEWS / COMPOSITIONS));
      }
    });

    tell(`round ${round + 1}, heaviest`, peak, IN_USE);
  }
  const { product: after } = weigh(product.pid);
  tell('after the last', after, IN_USE);
  await pause(QUIET);
  const { product: again, postgres } = weigh(product.pid);
  tell('at rest again', again, IN_USE);
  tell('its embedded Postgres', postgres, null);
} finally {
  await product.stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(markdownTable(['', 'MB', 'MB, shared counted twice', 'children', 'target'], rows));
process.exitCode = met ? 0 : 1;

function tell(what: string, { rss, pss, children }: Weight, target: number | null): void {
  if (target !== null) met &&= pss <= target;
  rows.push([what, Math.round(pss), Math.round(rss), children, target ?? '']);
  console.error(`${what}: ${Math.round(pss)} MB (${Math.round(rss)} with what is shared twice), ${children} children`);
}

/** Looks four times a second while the work goes on. */
async function heaviest(work: () => Promise<void>): Promise<Weight> {
  let most: Weight = { rss: 0, pss: 0, children: 0 };
  const look = () => {
    const { product: now } = weigh(product.pid);
    if (now.pss > most.pss) most = now;
  };
  const looking = setInterval(look, 250);
  await work().finally(() => clearInterval(looking));
  look();
  return most;
}
