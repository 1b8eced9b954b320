import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { countWire, type Received } from './wire';

export interface Visits {
  cold: Received[];
  again: Received[];
}

type SignedIn = BrowserContextOptions['storageState'];

/** Who somebody is, and nothing else that their browser kept. */
export async function signedInOnly(context: BrowserContext): Promise<SignedIn> {
  const { cookies } = await context.storageState();
  return { cookies, origins: [] };
}

/** The first visit of a screen with nothing kept, until all of it stands, and a second one of the same browser. */
export async function visitTwice(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { storageState: SignedIn },
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Visits> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  try {
    return { cold: await visit(await context.newPage()), again: await visit(await context.newPage()) };
  } finally {
    await context.close();
  }

  async function visit(page: Page): Promise<Received[]> {
    await prepare(page);
    const received = await countWire(page);
    await page.goto(address);
    await atRest(page);
    await page.close();
    return received;
  }
}

/** Nothing more comes by itself: no request for two seconds, all type there. */
async function atRest(page: Page): Promise<void> {
  let last = Date.now();
  const touch = () => {
    last = Date.now();
  };
  page.on('request', touch).on('requestfinished', touch);
  while (Date.now() - last < 2_000) await page.waitForTimeout(100);
  await page.evaluate(() => document.fonts.ready);
}
