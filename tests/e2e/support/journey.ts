import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test';
import { clockAhead } from '../../support/clock-ahead.mjs';

export { expect } from '@playwright/test';

interface Journey {
  /** A browser of its own for a person of the demo newspaper, signed in with one click. */
  as(name: string, options?: BrowserContextOptions): Promise<Page>;
}

/** Tests with `as('林见秋')`; any error on a page's console fails the test. */
export const test = base.extend<Journey>({
  baseURL: async ({}, use) => use(process.env.JIANBAO_E2E_URL),
  context: async ({ context }, use) => use(await onTheNewspapersClock(context)),
  as: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (name, options = {}) => {
      const context = await open(browser, { baseURL: baseURL as string, ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto('/signin');
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
      return page;
    });
    for (const context of contexts) await context.close();
    base.expect(complaints).toEqual([]);
  },
});

/** The instant that it is for the newspaper under test. */
export function nowThere(): Date {
  return new Date(Date.now() + aheadOfUs());
}

function aheadOfUs(): number {
  return Number(process.env.JIANBAO_CLOCK_AHEAD ?? 0);
}

async function onTheNewspapersClock(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript(clockAhead, aheadOfUs());
  return context;
}

async function open(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  return onTheNewspapersClock(context);
}
