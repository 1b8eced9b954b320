// Takes the pictures of README from the demo newspaper: `npm run screenshots`. Needs the browser of the tests.
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import startNewsroom from '../tests/e2e/support/newsroom-server';
import { enter, openBrowser, settled, visitor } from './screens/camera';

const FOLDER = 'docs/screenshots';
const given = process.argv[2];

const stop = given ? async () => {} : await startNewsroom();
const baseURL = given ?? (process.env.JIANBAO_E2E_URL as string);
const browser = await openBrowser();
mkdirSync(FOLDER, { recursive: true });
try {
  await reader(browser);
  await desk(browser);
  await phone(browser);
} finally {
  await browser.close();
  await stop();
}

async function reader(browser: Browser): Promise<void> {
  const page = await visitor(browser, baseURL);
  await shoot(page, '/', 'reader-today');
  await page.locator('a[href*="/paper/"]').first().waitFor();
  const first = await page.locator('main a[href*="/paper/"]').first().getAttribute('href');
  if (first) await shoot(page, first, 'reader-page');
  await page.context().close();
}

async function desk(browser: Browser): Promise<void> {
  const editor = await signedIn(browser, '沈禾');
  await shoot(editor, '/desk', 'desk');
  await editor.context().close();
  const chief = await signedIn(browser, '谢长庚');
  await chief.goto('/issues');
  const issue = await chief.locator('table a[href^="/issues/"]').first().getAttribute('href');
  if (issue) {
    await chief.goto(issue);
    const page = await chief.locator('.plan-page a[href^="/issues/"]').first().getAttribute('href');
    if (page) {
      await chief.goto(page);
      await chief.getByRole('button', { name: /^组版/ }).click();
      await chief.locator('.page-picture svg.jb-page').waitFor({ timeout: 120_000 });
      await shoot(chief, page, 'page-desk');
    }
    await shoot(chief, issue, 'flat-plan');
  }
  await chief.context().close();
}

async function phone(browser: Browser): Promise<void> {
  const page = await signedIn(browser, '林见秋', { width: 390, height: 844 });
  await shoot(page, '/mine', 'phone-mine');
  await page.context().close();
}

async function signedIn(browser: Browser, name: string, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await visitor(browser, baseURL, viewport ? { viewport } : {});
  await enter(page, name);
  return page;
}

async function shoot(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await settled(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
}
