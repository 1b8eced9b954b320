import type { Page } from '@playwright/test';
import { countClicks } from './support/count-clicks';
import { expect, test } from './support/journey';
import { composeAndSign, confirm, placeByKeyboard, planOnePage } from './support/make-issue';

/**
 * 23:00, the issue is closed and the page signed for print, when somebody sees a wrong word. It is mended,
 * confirmed by the chief on the difference, composed with nothing else moving, signed again and released.
 */
test('a typo found at 23:00 is mended, signed on the difference and released in fourteen clicks', async ({ as }) => {
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
  await chief.getByRole('button', { name: /^签发/ }).click();
  const dialog = chief.getByRole('dialog');
  await expect(dialog.locator('ins', { hasText: '云湖' })).toBeVisible();
  await dialog.getByRole('button', { name: '看过，签字' }).click();
  await expect(chief.locator('.report-meta .state')).toHaveText('签发');
  await chief.getByRole('link', { name: /01版/ }).first().click();
  await chief.getByRole('button', { name: '签付印' }).click();
  await expect(chief.locator('.folio .state')).toHaveText('已签付印');
  expect(await blocksOf(chief)).toEqual(boxes);
  await chief.getByRole('link', { name: '去版面计划' }).click();
  await confirm(chief, '出版');
  await expect(chief.locator('.folio .state')).toHaveText('已出版');
  expect(designerClicks.map(undated)).toEqual(['打开稿件', '改稿', '改好了', '01版要闻　头条', '重新组版C', '送签']);
  expect(chiefClicks.map(undated)).toEqual([
    ...['打开稿件', '签发A', '看过，签字', '01版要闻　头条'],
    ...['签付印', '去版面计划', '出版', '出版'],
  ]);

  await expect(async () => {
    const answer = await chief.request.get(`/paper/${day}/`);
    expect(await answer.text()).toContain('云湖市人民医院手术室');
  }).toPass({ timeout: 90_000 });
});

/** Where the reports stand on the page as it is set. */
function blocksOf(page: Page): Promise<(string | null)[]> {
  return page.locator('.page-zones li').evaluateAll((zones) => zones.map((zone) => zone.getAttribute('style')));
}

const undated = (label: string): string => label.replace(/^\d+月\d+日\s/, '');
