import { expect, test } from './support/journey';

test('an editor works in English', async ({ as }) => {
  const page = await as('沈禾');
  await page.context().addCookies([{ name: 'locale', value: 'en', url: page.url() }]);
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: 'To do' })).toBeVisible();
  await page.locator('[data-report]').first().click();
  await expect(page.locator('.report-meta')).toContainText('No.');
  for (const path of ['/desk', '/desk?tab=done', '/reports', '/issues']) {
    await page.goto(path);
    const ours = await page.locator('body').evaluate((body) => {
      const copy = body.cloneNode(true) as HTMLElement;
      // what people wrote stays as they wrote it
      for (const theirs of copy.querySelectorAll(
        '[lang="zh-CN"], .facts-line, .due, option, .rail-person, td, script, style',
      ))
        theirs.remove();
      return copy.textContent ?? '';
    });
    expect(ours).not.toMatch(/待办|认领|退改|签发|稿件/);
  }
});
