import { expect, test } from './support/journey';
import { press } from './support/press';

test('the last level cannot confirm its own change; a second person does, on the difference', async ({ as }) => {
  const chief = await as('谢长庚');
  await chief.goto('/reports?q=夜班急救车');
  await chief.getByRole('link', { name: /夜班急救车/ }).click();
  await chief.getByRole('link', { name: '改稿' }).click();
  await chief.getByLabel('引题').fill('急救在楼梯上');
  await chief.getByRole('button', { name: '改好了' }).click();
  await expect(chief.locator('.heading .kicker')).toHaveText('急救在楼梯上');
  const refused = chief.locator('.action-bar [aria-disabled="true"]', { hasText: '确认改动' });
  await press(chief, 'a', refused);
  await expect(refused).toContainText('这处改动要由另一个人确认');
  await expect(chief.locator('.report-meta .state')).toHaveText('终审');

  const head = await as('韩叙');
  await head.goto(chief.url());
  await expect(head.getByRole('button', { name: '确认改动' })).toBeVisible();
  const dialog = head.getByRole('dialog');
  await press(head, 'a', dialog);
  await expect(dialog.locator('ins', { hasText: '在楼梯上' })).toBeVisible();
  await dialog.getByRole('button', { name: '看过，确认' }).click();
  await expect(head.locator('.report-meta .state')).toHaveText('签发');
});

test('an editor cannot sign the level of the head', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/reports?q=下雨天放学');
  await editor.getByRole('link', { name: /下雨天放学/ }).click();
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');
  // the screen is awake: another key of it answers
  const find = editor.locator('.find input:focus');
  await press(editor, '/', find);
  await find.blur();
  await editor.keyboard.press('a');
  await expect(editor.locator('.action-bar .btn:not([aria-disabled="true"])', { hasText: '复审' })).toHaveCount(0);
  await editor.waitForLoadState('networkidle');
  await editor.reload();
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');
  await expect(editor.locator('.slip li.signed')).toHaveCount(1);

  // the same key, pressed by the head, signs
  const head = await as('韩叙');
  await head.goto(editor.url());
  await press(head, 'a', head.locator('.report-meta .state', { hasText: '终审' }));
  await expect(head.locator('.slip li.signed')).toHaveCount(2);
});

test('a report that is not theirs is not there, and an address that is none is none', async ({ as }) => {
  const chief = await as('谢长庚');
  await chief.goto('/reports?q=敲钟人');
  const address = await chief.locator('.ledger a').first().getAttribute('href');
  const id = address?.split('/').at(-1);
  const author = await as('林见秋');
  for (const path of [`/mine/${id}`, `/mine/${id}/write`, `/mine/${id}/write?new=1`, '/mine/0', '/mine/0/write?new=1'])
    expect((await author.goto(path))?.status(), path).toBe(404);
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
  const dialog = editor.getByRole('dialog');
  await press(editor, 'r', dialog);
  await dialog.getByLabel(/总的意见/).fill('请补上采访对象的话。');
  await dialog.getByRole('button', { name: '退改' }).click();
  await expect(dialog.getByRole('alert')).toContainText('没有选原因');
  await expect(dialog.getByLabel(/总的意见/)).toHaveValue('请补上采访对象的话。');
});
