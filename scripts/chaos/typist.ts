import type { Browser, Page } from '@playwright/test';
import type { Log } from './log';
import type { Product } from './product';

/** What a person at the keyboard lost, and when it was seen again. */
export interface Typed {
  who: string;
  sentences: number;
  /** sentences typed at least two seconds before that were gone when the page was opened again */
  lost: number;
}

interface Sentence {
  text: string;
  at: number;
}

const KEPT_WITHIN = 2_000;
const PATIENCE = 240_000;

/** Types numbered sentences into the editor all evening; at its end the page is torn away, and opened again. */
export async function typeOn(
  browser: Browser,
  who: string,
  product: () => Product,
  goesOn: () => boolean,
  log: Log,
  begun: () => void,
): Promise<Typed> {
  const context = await browser.newContext({ baseURL: product().url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  let page = await context.newPage();
  await page.goto('/signin');
  await page.getByRole('button', { name: new RegExp(who) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'));
  await page.goto('/mine/new');
  await page.waitForURL(/\/write/);
  const address = new URL(page.url()).pathname;
  await bodyOf(page).click();
  const typed: Sentence[] = [];
  while (goesOn()) {
    const text = `第${typed.length + 1}句。`;
    await page.keyboard.type(text, { delay: 20 });
    typed.push({ text, at: log.now() });
    if (typed.length === 1) begun();
    await page.waitForTimeout(120);
  }
  const end = log.now();
  // torn away as by a dead battery, and opened again on the same machine
  await page.close({ runBeforeUnload: false });
  page = await openAgain(context.newPage.bind(context), address);
  const torn = (await missingIn(page, typed)).filter(({ at }) => at < end - KEPT_WITHIN);
  if (torn.length > 0)
    log.breach(`${who} lost ${torn.length} sentences, the first ${torn[0]?.text}, when the page was torn away`);
  // the database keeps it too, whatever this machine has
  await page.waitForTimeout(6_000);
  const other = await browser.newContext({
    baseURL: product().url,
    locale: 'zh-CN',
    storageState: { cookies: await context.cookies(), origins: [] },
  });
  const elsewhere = await openAgain(other.newPage.bind(other), address);
  const gone = (await missingIn(elsewhere, typed)).filter(({ at }) => at < end - KEPT_WITHIN);
  if (gone.length > 0)
    log.breach(`of what ${who} typed ${gone.length} sentences are on no server, the first ${gone[0]?.text}`);
  for (const one of [other, context]) await one.close();
  return { who, sentences: typed.length, lost: Math.max(torn.length, gone.length) };
}

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文' });

/** The editor of this draft, however often the product has to be asked. */
async function openAgain(newPage: () => Promise<Page>, address: string): Promise<Page> {
  const page = await newPage();
  for (const began = Date.now(); ; ) {
    try {
      await page.goto(address, { timeout: 20_000 });
      await bodyOf(page).waitFor({ timeout: 20_000 });
      return page;
    } catch (error) {
      if (Date.now() - began > PATIENCE) throw error;
      await page.waitForTimeout(1_000);
    }
  }
}

async function missingIn(page: Page, typed: Sentence[]): Promise<Sentence[]> {
  // what was kept on this machine is brought in a moment later
  await page.waitForTimeout(1_500);
  // with another text on the server, both are shown to choose from
  const text = (await page.locator('main').allTextContents()).join('');
  return typed.filter((sentence) => !text.includes(sentence.text));
}
