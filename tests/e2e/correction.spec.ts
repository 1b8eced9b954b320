import type { Page } from '@playwright/test';
import { countClicks } from './support/count-clicks';
import { expect, test } from './support/journey';
import { composeAndSign, confirm, placeByKeyboard, planOnePage } from './support/make-issue';

/**
 * 23:00, the issue is closed and the page signed for print, when somebody sees a wrong word. It is mended,
 * confirmed by the chief on the difference, composed with nothing else moving, signed again and released.
 */
test('a typo found at 23:00 is mended, signed on the difference and released in thirteen clicks', async ({ as }) => {
  test.setTimeout(240_000);
  const chief = await as('谢长庚');
  const { day, issue } = await planOnePage(chief);
  await placeByKeyboard(chief, '开刀之前');
  await composeAndSign(chief);
  const bench = new URL(chief.url()).pathname;
  const boxes = await blocksOf(chief);
  await chief.goto(issue);
  await confirm(chief, '截稿');
  await expect(chief.locator('.folio .state')).toHaveText('已截稿');

  const designer = await as('叶知夏');
  await designer.goto(bench);
  await expect(designer.locator('.page-picture svg.jb-page')).toBeVisible();
  const designerClicks = await countClicks(designer);
  await designer.getByRole('link', { name: '打开稿件' }).click();
  await designer.getByRole('link', { name: '改稿' }).click();
  await designer.getByLabel('引题').fill('云湖市人民医院手术室');
  await designer.getByRole('button', { name: '改好了' }).click();
  await expect(designer.locator('.heading .kicker')).toHaveText('云湖市人民医院手术室');
  await designer.getByRole('link', { name: /01版/ }).first().click();
  await designer.getByRole('button', { name: /^重新组版/ }).click();
  await designer.getByRole('button', { name: '送签' }).click();
  await expect(designer.locator('.folio .state')).toHaveText('待签');

  await chief.goto(bench);
  const chiefClicks = await countClicks(chief);
  await chief.getByRole('link', { name: '打开稿件' }).click();
  await chief.getByRole('button', { name: '确认改动' }).click();
  const dialog = chief.getByRole('dialog');
  await expect(dialog.locator('ins').first()).toBeVisible();
  await dialog.getByRole('button', { name: '看过，确认' }).click();
  await chief.getByRole('link', { name: /01版/ }).first().click();
  await chief.getByRole('button', { name: '签付印' }).click();
  await expect(chief.locator('.folio .state')).toHaveText('已签付印');
  expect(await blocksOf(chief)).toEqual(boxes);
  await chief.getByRole('link', { name: '去版面计划' }).click();
  await confirm(chief, '出版');
  await expect(chief.locator('.folio .state')).toHaveText('已出版');
  expect([designerClicks, chiefClicks]).toEqual([[], []]);

  await expect(async () => {
    const answer = await chief.request.get(`/paper/${day}/`);
    expect(await answer.text()).toContain('云湖市人民医院手术室');
  }).toPass({ timeout: 90_000 });
});

/** Where the reports stand on the page as it is set. */
function blocksOf(page: Page): Promise<(string | null)[]> {
  return page.locator('.page-zones li').evaluateAll((zones) => zones.map((zone) => zone.getAttribute('style')));
}
