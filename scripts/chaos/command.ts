import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, evening, type Told, type Wanted } from './evening';
import { distribution } from './figures';
import { newLog } from './log';

const USAGE = 'usage: npm run chaos -- [--kills 20] [--seed 1] [--limit 120] [--no-browsers]';
const GOAL = 5_000;

/** A bad evening from words to an exit code: 0 when everything held, 1 when anything did not, 2 for words that mean nothing. */
export async function chaosCommand(words: string[]): Promise<number> {
  const wanted = commandLine(words);
  if (!wanted) {
    console.error(USAGE);
    return 2;
  }
  const { path, remove } = dataFolder();
  const log = newLog(join(path, 'product.log'));
  log.say(`${wanted.kills} faults, seed ${wanted.seed}`);
  try {
    tell(await evening(wanted, path, log), log.say);
  } catch (error) {
    log.breach(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (log.breaches.length === 0) {
    remove();
    log.say(`held: ${wanted.kills} faults, seed ${wanted.seed}, no breach`);
    return 0;
  }
  console.error(
    `\n${log.breaches.length} breaches (seed ${wanted.seed}, what the product said: ${join(path, 'product.log')}):`,
  );
  for (const breach of log.breaches) console.error(`  ${breach}`);
  return 1;
}

function tell({ ledger, released, recoveries, read, typed }: Told, say: (line: string) => void): void {
  const again = ledger.done.filter(({ tries }) => tries > 1).length;
  say(
    `said yes to: ${ledger.done.length} writes, ${again} of them after more than one try; ${released} papers released`,
  );
  say(`refused: ${[...ledger.refused].map(([why, times]) => `${times} × ${why}`).join(', ')}`);
  const kills = recoveries.filter(({ kill }) => kill).map(({ time }) => time);
  const rest = recoveries.filter(({ kill }) => !kill).map(({ time }) => time);
  say(
    `recovery from a kill (${kills.length}): ${distribution(kills)}; ${kills.filter((time) => time <= GOAL).length} within 5 s`,
  );
  say(
    `recovery once a fault was over (${rest.length}): ${distribution(rest)}; ${rest.filter((time) => time <= GOAL).length} within 5 s`,
  );
  say(
    `readers: ${read.pages} pages, ${read.whole} whole papers, the slowest page ${(read.slowest / 1000).toFixed(1)} s`,
  );
  for (const { who, sentences, lost } of typed) say(`${who} typed ${sentences} sentences, ${lost} of them lost`);
}

function commandLine(words: string[]): Wanted | null {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        kills: { type: 'string', default: '20' },
        seed: { type: 'string', default: '1' },
        limit: { type: 'string', default: '120' },
        'no-browsers': { type: 'boolean', default: false },
      },
    });
    const [kills, seed, limit] = [Number(values.kills), Number(values.seed), Number(values.limit)];
    if (![kills, seed, limit].every((n) => Number.isSafeInteger(n) && n >= 0)) return null;
    return { kills, seed, limit, browsers: !values['no-browsers'] };
  } catch {
    return null;
  }
}
