import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import config from '../../playwright.config';

/** A browser and what it takes to photograph a screen of the newspaper when all of it is drawn. */
export async function openBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  const installed = config.use?.launchOptions?.executablePath;
  return chromium.launch({
    ...config.use?.launchOptions,
    executablePath: installed ?? (await packed.executablePath()),
  });
}

export async function visitor(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  return context.newPage();
}

/** As one of the demo newspaper's people, by their name. */
export async function enter(page: Page, name: string): Promise<void> {
  await page.goto('/signin');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
}

export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  // pictures of pages are fetched after the page itself
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, null, { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}
