import { expect, test } from './support/journey';

test('whoever may not do it reads who can', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/reports?q=球场的灯');
  await editor.getByRole('link', { name: /球场的灯/ }).click();
  await expect(editor.locator('.report-meta')).toBeVisible();
  const refused = editor.locator('.action-bar [aria-disabled="true"]');
  await expect(refused.first()).toContainText('经手');
  await editor.keyboard.press('a');
  await expect(editor.locator('.report-meta .state')).toHaveText('初审');
});

test('an editor cannot sign the level of the head', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/reports?q=下雨天放学');
  await editor.getByRole('link', { name: /下雨天放学/ }).click();
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');
  await editor.keyboard.press('a');
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');
  await expect(editor.locator('.slip li.signed')).toHaveCount(1);
});

test('a report that is not theirs is not there, and an address that is none is none', async ({ as }) => {
  const chief = await as('谢长庚');
  await chief.goto('/reports?q=敲钟人');
  const address = await chief.locator('.ledger a').first().getAttribute('href');
  const author = await as('林见秋');
  for (const path of [address ?? '', '/reports/not-an-id', '/reports/00000000-0000-7000-8000-000000000000']) {
    const answer = await author.goto(path);
    expect(answer?.status()).toBe(404);
  }
  expect((await author.goto('/desk'))?.status()).toBe(404);
});

test('the liaison sees where a report stands, not what it says', async ({ as }) => {
  const liaison = await as('许知微');
  await liaison.goto('/reports?q=下雨天放学');
  await liaison.getByRole('link', { name: /下雨天放学/ }).click();
  await expect(liaison.getByText('看不到正文')).toBeVisible();
  await expect(liaison.locator('.copy-text')).toHaveCount(0);
});

test('a return without a reason is refused, and the note stays', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/reports?q=产房门外');
  await editor.getByRole('link', { name: /产房门外/ }).click();
  await expect(editor.getByRole('button', { name: /退改/ })).toBeVisible();
  await editor.keyboard.press('r');
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel(/总的意见/).fill('请补上采访对象的话。');
  await dialog.getByRole('button', { name: '退改' }).click();
  await expect(dialog.getByRole('alert')).toContainText('没有选原因');
  await expect(dialog.getByLabel(/总的意见/)).toHaveValue('请补上采访对象的话。');
});
