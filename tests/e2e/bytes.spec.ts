import type { Page } from '@playwright/test';
import { BUDGETS } from '../../scripts/bench/bytes/budgets';
import { signedInOnly, visitTwice } from '../../scripts/bench/bytes/visits';
import { sum } from '../../scripts/bench/bytes/wire';
import { decodeCharacters } from '../../lib/server/fonts/character-code';
import { WIDTHS } from '../../scripts/screens/rooms';
import { expect, test } from './support/journey';

for (const { name, as: person, way, cold, again } of BUDGETS)
  for (const [width, viewport] of Object.entries(WIDTHS))
    test(`${name} at ${width} width: at most ${cold / 1000} KB with nothing kept, ${again / 1000} KB the second time`, async ({
      as,
      browser,
    }) => {
      const page = await as(person);
      const address = await way(page);
      const storageState = await signedInOnly(page.context());
      const visits = await visitTwice(browser, address, { storageState, viewport });
      expect(sum(visits.cold, 'script')).toBeGreaterThan(0);
      expect(sum(visits.cold, 'type')).toBeGreaterThan(0);
      expect(sum(visits.cold)).toBeLessThanOrEqual(cold);
      expect(sum(visits.again)).toBeLessThanOrEqual(again);
    });

test('every character on the desk is drawn in the newspaper’s own type', async ({ as }) => {
  const page = await as('沈禾');
  await page.goto('/desk');
  await expect.poll(() => foreign(page), { timeout: 20_000 }).toEqual([]);
});

test('without what the server cuts the machine’s own type is there, and all is readable', async ({ as }) => {
  const page = await as('沈禾');
  await page.route('**/type/**', (route) => route.abort());
  await page.goto('/desk');
  await page.waitForLoadState('networkidle');
  expect((await foreign(page)).length).toBeGreaterThan(100);
  await expect(page.locator('.copy-text')).toBeVisible();
});

test('a character that is typed comes after it is typed', async ({ as }) => {
  const page = await as('林见秋');
  await page.goto('/mine/new');
  await page.waitForURL(/\/write/);
  await page.locator('#headline').fill('龘靐齉爩');
  await page.locator('#body').pressSequentially('犇猋骉');
  await expect(page.locator('#body')).toHaveText('犇猋骉');
  await expect.poll(() => foreign(page)).toEqual([]);
});

test('what is typed before the page is awake is there when it is, and is saved', async ({ as }) => {
  const page = await as('林见秋');
  await page.goto('/mine/new');
  await page.waitForURL(/\/write/);
  // a slow line: the page stands, its scripts are still on their way
  let release: () => void = () => undefined;
  const line = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await line;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('#headline').pressSequentially('早到的主题');
  await page.locator('#body').click();
  await page.keyboard.type('页面醒来以前打的字，');
  release();
  await expect(page.locator('#body.tiptap')).toBeFocused();
  await page.keyboard.type('和以后打的字。');
  await expect(page.locator('#body')).toHaveText('页面醒来以前打的字，和以后打的字。');
  await expect(page.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
  await expect(page.getByText('接着上次')).toHaveCount(0);
  await page.unroute('**/_next/static/**/*.js');
  await page.reload();
  await expect(page.locator('#headline')).toHaveValue('早到的主题');
  await expect(page.locator('#body')).toHaveText('页面醒来以前打的字，和以后打的字。');
});

/** Chinese characters of the screen, fields too, for which no font of ours has come, each with its face. */
async function foreign(page: Page): Promise<string[]> {
  const first = await page.locator('head > script[data-first]').getAttribute('data-first');
  const [[, code]] = JSON.parse(first ?? '') as [[string, string]];
  return page.evaluate((withThePage) => {
    const fonts = [...document.fonts].filter(({ status }) => status === 'loaded');
    const missing = new Set<string>();
    const look = (element: Element, text: string): void => {
      if (!element.checkVisibility() || /script|style/i.test(element.tagName)) return;
      const { fontWeight, fontFamily } = getComputedStyle(element);
      const own = /Noto S(?:ans|erif) SC|LXGW WenKai/.exec(fontFamily.replace(/^.*(?=LXGW)/, ''))?.[0];
      for (const character of text) {
        if (!/\p{Script=Han}/u.test(character)) continue;
        if (own === 'Noto Sans SC' && fontWeight === '400' && withThePage.includes(character)) continue;
        const range = `U+${character.codePointAt(0)?.toString(16)}`.toUpperCase();
        const has = fonts.some(
          (font) =>
            font.family.includes(own ?? '?') &&
            (own === 'LXGW WenKai' || font.weight === fontWeight) &&
            font.unicodeRange.toUpperCase().split(', ').includes(range),
        );
        if (!has) missing.add(`${character} ${own} ${fontWeight}`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement) look(walker.currentNode.parentElement, walker.currentNode.nodeValue ?? '');
    for (const field of document.querySelectorAll('input')) look(field, field.value);
    return [...missing];
  }, decodeCharacters(code, 2_000) ?? '');
}
