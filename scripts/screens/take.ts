// Pictures of the newspaper's screens, to be compared before and after: see CONTRIBUTING.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { enter, openBrowser, settled, visitor } from './camera';
import { copyOf, demoData } from './demo-data';
import { editionAnew } from './edition-anew';
import { startProduct } from './product';
import { type Room, rooms, type Width, WIDTHS } from './rooms';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    tree: { type: 'string', default: '.' },
    data: { type: 'string', default: '.screens/data' },
    only: { type: 'string', default: '' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Into which folder?');
mkdirSync(folder, { recursive: true });
const tree = resolve(values.tree);
const browser = await openBrowser();
const lookAt = await demoData(resolve(values.data), browser);
const copy = copyOf(resolve(values.data));
await editionAnew(tree, copy.folder);
const product = await startProduct(tree, copy.folder, { held: lookAt });
try {
  for (const width of ['desk', 'phone'] as const)
    for (const locale of ['zh-CN', 'en']) await round(browser, width, locale);
} finally {
  await browser.close();
  await product.stop();
  copy.remove();
}

async function round(browser: Browser, width: Width, locale: string): Promise<void> {
  const wanted = rooms.filter(({ widths, name }) => widths.includes(width) && name.includes(values.only));
  for (const person of new Set(wanted.map((room) => room.as))) {
    const page = await visitor(browser, product.address, { locale, viewport: WIDTHS[width], reducedMotion: 'reduce' });
    await page.clock.setFixedTime(lookAt);
    if (person) await enter(page, person);
    for (const room of wanted.filter((room) => room.as === person))
      await shoot(page, room, `${room.name}-${width}-${locale}`);
    await page.context().close();
  }
}

async function shoot(page: Page, room: Room, name: string): Promise<void> {
  if (typeof room.way === 'string') await page.goto(room.way);
  else await room.way(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const path = join(folder as string, `${name}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
  }
}
