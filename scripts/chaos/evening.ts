import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawPicture } from '@/prisma/cast/pictures/all';
import { seededRandom } from '../bench/seeded-random';
import { bareDatabase, borrowedDatabase } from '../ground/database';
import { freePort } from '../ground/free-port';
import { watchPostgres } from '../ground/postgres-watch';
import { beginWork } from './cast';
import { type Scene, strike } from './faults';
import { recoveryAfter } from './figures';
import { layLine } from './line';
import type { Log } from './log';
import { judge, verified } from './oracle';
import { type Ledger, newLedger } from './pen';
import { type Product, startProduct } from './product';
import type { Desk } from './programs';
import { type Read, readOn } from './reader';
import { type Fault, scheduleOf } from './schedule';
import { smallDisk } from './small-disk';
import { openBrowser } from './browser';
import { type Typed, typeOn } from './typist';

const TYPISTS = ['林见秋', '顾望舒'];

export interface Wanted {
  kills: number;
  seed: number;
  browsers: boolean;
  /** longest recovery that is none of a breach, s */
  limit: number;
}

export interface Told {
  ledger: Ledger;
  released: number;
  recoveries: { what: string; kill: boolean; time: number }[];
  read: Read;
  typed: Typed[];
}

/** The whole evening: the newspaper at work, one fault after the other, and at the end the reckoning. */
export async function evening(wanted: Wanted, dataDir: string, log: Log): Promise<Told> {
  const disk = smallDisk(dataDir);
  if (!disk) log.say('no file system can be mounted here: the disk will not be filled');
  const port = await freePort();
  const own = { JIANBAO_DATA: dataDir, DATABASE_URL: '' };
  const ledger = newLedger();
  const released: string[] = [];
  let on = true;
  const goesOn = () => on;
  const closers: (() => Promise<void> | void)[] = [() => disk?.remove()];
  const leave = () => void closeAll(closers).finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    const scene: Scene = { product: await startProduct(own, port, log), dataDir, disk, line: null };
    closers.unshift(() => scene.product.stop());
    await firstPaper(scene.product);
    log.say(`the product listens at ${scene.product.url}`);
    ledger.since = new Date();
    const desk: Desk = { goesOn, random: seededRandom(wanted.seed + 1), photo: await aPhoto(), sections: [] };
    const work = beginWork(scene.product.url, own, desk, ledger, released, log);
    const browser = wanted.browsers ? await openBrowser(log) : null;
    if (browser) closers.unshift(() => browser.close());
    let seated = 0;
    const typing = browser
      ? TYPISTS.map((who) =>
          typeOn(
            browser,
            who,
            () => scene.product,
            goesOn,
            log,
            () => void seated++,
          ),
        )
      : [];
    const reading = readOn(() => scene.product, goesOn, log);
    // whoever fails says so at the end, not while nobody listens
    for (const one of [work, reading, ...typing]) one.catch(() => {});
    // whoever falls before the first fault ends the evening
    const begun = async () => {
      while (ledger.done.length < 20 || seated < typing.length) await pause(100);
    };
    await Promise.race([begun(), Promise.all([work, reading, ...typing])]);

    const recoveries: Told['recoveries'] = [];
    const [first, second] = scheduleOf(wanted.kills, wanted.seed);
    await act(first, scene, ledger, recoveries, wanted, log);
    const url = second.length > 0 ? await overALine(scene, port, closers, log) : await borrowedDatabase(dataDir);
    await act(second, scene, ledger, recoveries, wanted, log);
    log.say('the programs put their pens down');
    await pause(2_000);
    on = false;
    await work;
    const typed = await Promise.all(typing);
    const read = await reading;
    const found = await judge(url, ledger, released, log);
    log.say(
      `there: ${found.reports} reports, ${found.events} events, ${found.notices} notices, ${found.editions} released editions`,
    );
    await verified(second.length > 0 ? { ...own, DATABASE_URL: url } : own, log);
    return { ledger, released: released.length, recoveries, read, typed };
  } finally {
    on = false;
    await closeAll(closers);
  }
}

async function act(
  faults: readonly Fault[],
  scene: Scene,
  ledger: Ledger,
  recoveries: Told['recoveries'],
  { limit }: Wanted,
  log: Log,
): Promise<void> {
  for (const fault of faults) {
    await pause(fault.after);
    const began = log.now();
    log.say(`— ${fault.kind}`);
    const what = await strike(fault, scene);
    const kill = /killed/.test(fault.kind);
    const since = kill ? began : log.now();
    let time = recoveryAfter(since, ledger.done);
    for (; time === null && log.now() - since < limit * 1_000; time = recoveryAfter(since, ledger.done))
      await pause(20);
    if (time === null) log.breach(`nothing was done for ${limit} s after: ${what}`);
    else if (!/skipped/.test(what)) recoveries.push({ what, kill, time });
    log.say(`  ${what}; ${time === null ? 'not recovered' : `the next yes ${(time / 1000).toFixed(1)} s later`}`);
  }
}

/** Second act: the same newspaper on a database of its own, which it reaches over a line that can break. */
async function overALine(
  scene: Scene,
  port: number,
  closers: (() => Promise<void> | void)[],
  log: Log,
): Promise<string> {
  log.say('second act: over a line to a database beside it');
  await scene.product.stop();
  const { server, url } = await bareDatabase(scene.dataDir);
  const endWatch = watchPostgres(server, (line) => log.keep(`${line}\n`));
  const there = new URL(url);
  const line = await layLine({ host: there.hostname, port: Number(there.port) });
  const through = new URL(url);
  through.port = String(line.port);
  scene.line = line;
  closers.push(
    endWatch,
    () => line.close(),
    () => server.stop(),
  );
  scene.product = await startProduct(
    { JIANBAO_DATA: scene.dataDir, DATABASE_URL: through.href, JIANBAO_DEMO: '1' },
    port,
    log,
  );
  return url;
}

async function firstPaper({ url }: Product): Promise<void> {
  for (let tries = 0; tries < 1_200; tries++) {
    const front = await fetch(url).catch(() => null);
    if (front?.status === 200 && (await front.text()).includes('/paper/')) return;
    await pause(100);
  }
  throw new Error('The demo newspaper has no paper after two minutes.');
}

async function aPhoto(): Promise<Uint8Array> {
  return sharp(await drawPicture('lake-dusk'))
    .resize(600, 400)
    .jpeg()
    .toBuffer();
}

async function closeAll(closers: (() => Promise<void> | void)[]): Promise<void> {
  for (const close of closers.splice(0)) await Promise.resolve(close()).catch((error: unknown) => console.error(error));
}

export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'jianbao-chaos-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));
