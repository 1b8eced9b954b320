import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { enter, settled, visitor } from './camera';
import { startProduct } from './product';

/**
 * The demo newspaper at rest in a folder, made if it is not there, with one page of its next issue composed.
 * Returns the instant at which it is to be looked at: a weekday's forenoon, two hours after it was seated, and
 * to come, so that what a browser keeps until then is not out of date.
 */
export async function demoData(folder: string, browser: Browser): Promise<string> {
  const note = join(folder, 'look-at');
  if (existsSync(note)) return readFileSync(note, 'utf8');
  const seated = `${new Date().getUTCFullYear() + 1}-03-10T00:40:00.000Z`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const product = await startProduct('.', folder, { from: seated });
  await composeFirstPage(browser, product.address);
  await product.stop();
  const lookAt = new Date(Date.parse(seated) + 7_200_000).toISOString();
  writeFileSync(note, lookAt);
  return lookAt;
}

/** A copy that may be written to. */
export function copyOf(folder: string): { folder: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), 'jianbao-screens-'));
  // the database may run as another user, who has to reach it
  chmodSync(copy, 0o755);
  // with its owners
  execFileSync('cp', ['-a', `${folder}/.`, copy]);
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

async function composeFirstPage(browser: Browser, address: string): Promise<void> {
  const chief = await visitor(browser, address);
  await enter(chief, '谢长庚');
  await chief.goto('/issues');
  await chief.locator('table a[href^="/issues/"]').first().click();
  await chief.locator('.plan-page a[href^="/issues/"]').first().click();
  await chief.getByRole('button', { name: /^组版/ }).click();
  await chief.locator('.page-picture svg.jb-page').waitFor({ timeout: 120_000 });
  await settled(chief);
  await chief.context().close();
}
