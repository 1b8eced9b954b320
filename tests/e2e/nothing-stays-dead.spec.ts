import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from '../../scripts/ground/free-port';
import { postmasterPid } from '../../scripts/ground/postgres';
import { expect, test } from './support/journey';

const data = () => process.env.JIANBAO_E2E_DATA as string;
const postmaster = () => postmasterPid(join(data(), 'postgres'));

test('a second start in the same folder says who runs where, and takes nothing away', async ({ baseURL }) => {
  const before = postmaster();
  const second = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, JIANBAO_DATA: data(), JIANBAO_PORT: String(await freePort()), DATABASE_URL: '' },
  });
  let said = '';
  for (const stream of [second.stdout, second.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  expect(await new Promise((done) => second.once('exit', done))).toBe(1);
  expect(said).toContain(`见报已在运行：${baseURL}`);
  expect(postmaster()).toBe(before);
  expect((await fetch(`${baseURL}/api/health`)).status).toBe(200);
});

test('the database is killed: who writes goes on, who hands in is not asked twice, the next page opens', async ({
  as,
}) => {
  const author = await as('顾望舒');
  await write(author, '停电的晚上');
  const editor = await as('沈禾');

  process.kill(postmaster(), 'SIGKILL');
  await author.getByRole('textbox', { name: '正文' }).pressSequentially('把那一课念完了。');
  await author.getByRole('button', { name: '交稿' }).click();
  await editor.goto('/desk?sort=newest', { waitUntil: 'commit' });

  await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible({ timeout: 30_000 });
  await expect(editor.locator('[data-report]').first()).toBeVisible({ timeout: 30_000 });
  await editor.reload();
  await expect(editor.locator('[data-report]').filter({ hasText: '停电的晚上' })).toHaveCount(1);
});

test('a frozen database: health answers, the screen says that it recovers, and goes on by itself', async ({
  as,
  baseURL,
}) => {
  const author = await as('林见秋');
  await write(author, '冻住的一刻');
  await expect(author.getByText(/已存\d\d:\d\d/).first()).toBeVisible();

  const frozen = familyOf(postmaster());
  for (const pid of frozen) process.kill(pid, 'SIGSTOP');
  try {
    const asked = await Promise.all(
      Array.from({ length: 30 }, () => fetch(`${baseURL}/api/health`, { signal: AbortSignal.timeout(2500) })),
    );
    expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 503));
    await author.getByLabel('主题').fill('冻住的一刻，还在写');
    await author.getByRole('button', { name: '交稿' }).click();
    await expect(author.getByText('已存在本机', { exact: false }).first()).toBeVisible();
    await expect(author.getByText('正在恢复', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
  } finally {
    for (const pid of frozen.reverse()) process.kill(pid, 'SIGCONT');
  }
  await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible({ timeout: 30_000 });
  await expect(author.getByText('冻住的一刻，还在写').first()).toBeVisible();
});

async function write(author: Page, headline: string): Promise<void> {
  await author.goto('/mine/new');
  await author.waitForURL(/\/write/);
  await author.getByLabel('主题').fill(headline);
  await author.getByRole('textbox', { name: '正文' }).click();
  await author.keyboard.type('停电了，五年级的学生点起应急灯，');
  await author.getByRole('checkbox', { name: /没有投给别处/ }).check();
}

// the postmaster and its backends
function familyOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid;
      } catch {
        return false;
      }
    });
  return [pid, ...children.map(Number)];
}
