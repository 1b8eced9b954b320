import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';

/** A reader opens the paper: the page, a report on it, the text, the PDF, an older issue. Nobody signs in. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// the worker builds the first edition just after the start
test.beforeAll(async ({ request }) => {
  const base = process.env.JIANBAO_E2E_URL;
  await expect(async () => expect(await (await request.get(`${base}/`)).text()).toContain('class="today')).toPass({
    timeout: 110_000,
  });
});

const headlines = (page: Page) => page.locator('.plist .item a');

async function dayOf(page: Page): Promise<string> {
  await page.goto('/');
  const address = (await headlines(page).first().getAttribute('href')) ?? '';
  return address.split('/')[2] as string;
}

test('from the front page to a report, its page and its PDF', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('01');
  const count = await headlines(page).count();
  expect(count).toBeGreaterThan(3);
  expect(await page.locator('.front .zones a').count()).toBe(count);
  const headline = (await headlines(page).first().locator('.t').innerText()).replace(/\s/g, '');

  await headlines(page).first().click();
  await expect(page).toHaveURL(/\/reports\/\d+\/$/);
  expect((await page.getByRole('heading', { level: 1 }).innerText()).replace(/\s/g, '')).toBe(headline);
  await expect(page.locator('.map .on')).toHaveCount(1);
  await expect(page.locator('.body p').first()).not.toBeEmpty();

  const pdf = await request.get((await page.getByRole('link', { name: /PDF/ }).first().getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('link', { name: '看原版面' }).click();
  await expect(page.locator('.zones a.is-open')).toHaveCount(1);
});

test('a touch on the page opens the report beside it; keys turn reports and pages', async ({ page }) => {
  await page.goto(`/paper/${await dayOf(page)}/01/`);
  const second = page.locator('.stage .zones [data-n="2"]');
  const name = (await second.innerText()).replace(/\s/g, '');
  await second.click();
  await expect(page.locator('.panel h1')).toHaveText(new RegExp(name.slice(0, 4)));
  await expect(page).toHaveURL(/\/01\/#r\d+$/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.locator('body').press('ArrowDown');
  await expect(page.locator('.stage .zones [data-n="3"]')).toHaveClass(/is-open/);
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await expect(page.locator('[data-zoom-level]')).toHaveText('125%');
  await page.locator('body').press('ArrowRight');
  await expect(page).toHaveURL(/\/02\/$/);
});

test('Tab meets every report of the page, once', async ({ page }) => {
  await page.goto('/');
  const wanted = await headlines(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const met: string[] = [];
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (href.includes('/reports/')) met.push(href);
  }
  expect([...new Set(met)].sort()).toEqual([...wanted].sort());
});

test('the reader’s choices stay: dark, and larger text', async ({ page }) => {
  const day = await dayOf(page);
  await headlines(page).first().click();
  await page.getByText('特大').click();
  await page.getByRole('button', { name: '深色' }).click();
  await page.goto(`/paper/${day}/01/`);
  await page.goBack();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('特大')).toBeChecked();
  expect(await page.locator('.body').evaluate((body) => getComputedStyle(body).fontSize)).toBe('24px');
});

test('without JavaScript everything is reached by links', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: '放大看版' }).click();
  await expect(page.locator('.foot .zoom')).toBeHidden();
  await page.locator('.stage .zones [data-n="2"]').click();
  await expect(page).toHaveURL(/\/reports\/\d+\/$/);
  await expect(page.getByRole('button', { name: '复制链接' })).toBeHidden();
  await page.getByText('特大').click();
  await expect(page.getByLabel('特大')).toBeChecked();
  await page.getByRole('link', { name: /^下一篇/ }).click();
  await expect(page.locator('.body')).toBeVisible();
  await page.getByRole('link', { name: '往期' }).click();
  await page.locator('.wall a').first().click();
  await expect(page.locator('.today')).toBeVisible();
  await context.close();
});

test('on a phone the list comes first and the page is a touch away', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/');
  await expect(headlines(page).first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole('link', { name: /双指/ }).click();
  await expect(page.locator('.stage svg')).toBeInViewport();
  await expect(page.locator('.viewer .plist')).toBeHidden();
  await context.close();
});

for (const [name, path] of [
  ['front page', '/'],
  ['page', '/paper/DAY/01/'],
  ['report', 'REPORT'],
  ['archive', '/paper/archive/'],
  ['English', '/en/'],
] as const) {
  test(`axe finds nothing on the ${name}, light and dark`, async ({ page }) => {
    const day = await dayOf(page);
    const report = (await headlines(page).first().getAttribute('href')) ?? '';
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path.replace('DAY', day).replace('REPORT', report));
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        ),
      ).toEqual([]);
    }
  });
}
