import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { promisify } from 'node:util';
import type pg from 'pg';
import { Client } from '../../scripts/rehearse/client';
import { bringOut } from '../../scripts/rehearse/issue';
import { timedStep } from '../../scripts/rehearse/step';
import { withClient } from '../../scripts/ground/with-client';
import { expect, test } from '@playwright/test';
import type { Seated } from './support/seat-cast';
import { type OneProcess, type SharedGround, shareGround } from './support/several-processes';

/** Two that answer and one that does the jobs, each with a folder of its own: nothing but a database and a bucket in common. */
let ground: SharedGround;
let [one, two, worker]: OneProcess[] = [];
let seated: Seated;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  ground = await shareGround();
  [one, two, worker] = await Promise.all([ground.start('web'), ground.start('web'), ground.start('worker')]);
  await Promise.all(all().map(({ ready }) => ready));
  const seat = ['--import', 'tsx', 'tests/e2e/support/seat-cast.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, seat, { env: ground.settings });
  seated = JSON.parse(stdout) as Seated;
});
test.afterAll(() => ground.end());

const all = () => [one, two, worker] as [OneProcess, OneProcess, OneProcess];
const webs = () => [one, two] as [OneProcess, OneProcess];
const ask = <T extends pg.QueryResultRow>(sql: string) =>
  withClient(ground.database, async (client) => (await client.query<T>(sql)).rows);

test('three that start at once on an empty database migrate it once, and begin one newspaper', async () => {
  const applied = await ask<{ name: string }>('select migration_name as name from _prisma_migrations');
  expect(new Set(applied.map(({ name }) => name)).size).toBe(applied.length);
  expect(all().filter(({ said }) => said().includes(`Applied ${applied.length} migrations`))).toHaveLength(1);
  expect(all().filter(({ said }) => said().includes('Applied'))).toHaveLength(1);
  expect(await ask('select "id" from "Newspaper"')).toHaveLength(1);
});

test('who signs in at one is known to the other, and who signs out there is out here', async ({ page }) => {
  const [here, there] = webs();
  await page.goto(`${here.url}/signin`);
  await page.getByRole('button', { name: /沈禾/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto(`${there.url}/desk`);
  await expect(page).toHaveURL(`${there.url}/desk`);
  await page.getByRole('button', { name: /账号与退出/ }).click();
  await page.getByRole('menuitem', { name: '退出' }).click();
  await page.waitForURL(/\/signin/);
  await page.goto(`${here.url}/desk`);
  await expect(page).toHaveURL(/\/signin/);
});

test('what is brought out at one lies before the readers of both', async () => {
  const { date } = await bringOutAt(0);
  await readAtBoth(date);
  const [built] = await ask<{ at: Date }>('select max("builtAt") as at from "Edition"');
  console.log(`${Date.now() - Number(built?.at)} ms from the built edition to the readers of both`);
});

test('a worker is killed over an edition: another finishes it', async () => {
  const taken = untilTaken();
  const { date } = await bringOutAt(1);
  await taken;
  worker?.send('SIGKILL');
  await worker?.ended;
  expect(await ask(AT_WORK)).toHaveLength(1);
  worker = await ground.start('worker');
  await readAtBoth(date);
  await expect.poll(() => ask(`${BUILDS} and state <> 'completed'`)).toEqual([]);
});

test('asked to stop, one answers what it has heard and ends; the other goes on', async () => {
  const [stays, leaves] = webs();
  const half = await sayHalf(leaves.url);
  leaves.send('SIGTERM');
  await expect.poll(() => fetch(leaves.url).then(Boolean, () => false)).toBe(false);
  half.end('}');
  const [answer] = await once(half, 'response');
  expect(answer.statusCode).toBe(200);
  expect(await leaves.ended).toBe(0);
  expect((await fetch(`${stays.url}/api/health`)).status).toBe(200);
});

/** The chief works at one process, the page editor at the other. */
async function bringOutAt(at: number): Promise<{ date: string }> {
  const [here, there] = webs();
  const { id, pageId, date } = seated.issues[at] as Seated['issues'][number];
  const chief = new Client(here.url, seated.tokens.chief);
  const pageEditor = new Client(there.url, seated.tokens.pageEditor);
  await bringOut({ id, pageId }, { chief, pageEditor }, timedStep(console.log), console.log);
  return { date };
}

async function readAtBoth(date: string): Promise<void> {
  await Promise.all(
    webs().map(({ url }) =>
      expect
        .poll(async () => (await fetch(`${url}/paper/${date}/`)).status, { timeout: 60_000, intervals: [50] })
        .toBe(200),
    ),
  );
}

const BUILDS = `select 1 from pgboss.job where name = 'edition.build'`;
const AT_WORK = `${BUILDS} and state = 'active'`;

async function untilTaken(): Promise<void> {
  await withClient(ground.database, async (client) => {
    await expect.poll(async () => (await client.query(AT_WORK)).rowCount, { timeout: 60_000, intervals: [20] }).toBe(1);
  });
}

/** A request that is heard, and not finished yet. */
async function sayHalf(url: string): Promise<ClientRequest> {
  const asked = request(`${url}/api/v1/reports`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${seated.tokens.author}`,
      'content-type': 'application/json',
      'content-length': 2,
    },
  });
  await new Promise((written) => asked.write('{', written));
  await new Promise((heard) => setTimeout(heard, 500));
  return asked;
}
