import type { Browser } from '@playwright/test';
import type { Log } from './log';

/** The browser of the tests; null where there is none. */
export async function openBrowser(log: Log): Promise<Browser | null> {
  try {
    const [{ chromium }, { default: config }, { default: packed }] = await Promise.all([
      import('@playwright/test'),
      import('../../playwright.config'),
      import('@sparticuz/chromium'),
    ]);
    const { executablePath, args = [] } = config.use?.launchOptions ?? {};
    return await chromium.launch({ executablePath: executablePath ?? (await packed.executablePath()), args });
  } catch (error) {
    log.say(`no browser here, nobody types: ${String(error).split('\n')[0]}`);
    return null;
  }
}
