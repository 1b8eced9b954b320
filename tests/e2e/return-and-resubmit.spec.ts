import { expect, test } from './support/journey';

test('the unit returns a report, the author mends it and hands it back, the unit approves', async ({ as }) => {
  const headline = '春联写进了数学课';
  const author = await as('林见秋', { viewport: { width: 390, height: 844 } });
  await author.goto('/mine/new');
  await author.waitForURL(/\/write/);
  await author.getByLabel('主题').fill(headline);
  await author.getByRole('textbox', { name: '正文' }).click();
  await author.keyboard.type('昨天上午，三年级的数学课上摆出了笔墨。');
  await author.getByRole('checkbox', { name: /没有投给别处/ }).check();
  await author.getByRole('button', { name: '交稿' }).click();
  await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible();

  const reviewer = await as('贺兰芷', { viewport: { width: 390, height: 844 } });
  await reviewer.goto('/approvals');
  await reviewer.getByRole('link', { name: new RegExp(headline) }).click();
  await reviewer.getByRole('button', { name: '退回' }).click();
  const dialog = reviewer.getByRole('dialog');
  await dialog.getByRole('button', { name: '退回' }).click();
  await expect(dialog.getByText('写上理由才能继续')).toBeVisible();
  await dialog.getByLabel(/理由/).fill('写上是哪个班、哪位老师。');
  await dialog.getByRole('button', { name: '退回' }).click();
  await reviewer.waitForURL(/\/approvals$/);

  await author.goto('/mine');
  await author
    .getByRole('link', { name: new RegExp(headline) })
    .first()
    .click();
  await expect(author.getByText('写上是哪个班、哪位老师。')).toBeVisible();
  await author.getByRole('textbox', { name: '正文' }).click();
  await author.keyboard.press('Control+End');
  await author.keyboard.type('上课的是三（2）班的宋老师。');
  await author.getByLabel(/回复/).fill('已写上班级和老师。');
  await author.getByRole('button', { name: '交回' }).click();
  await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible();
  await expect(author.getByText('已写上班级和老师。')).toBeVisible();

  await reviewer.goto('/approvals');
  await reviewer.getByRole('link', { name: new RegExp(headline) }).click();
  await expect(reviewer.getByText('宋老师')).toBeVisible();
  await reviewer.getByRole('button', { name: '通过' }).click();
  await reviewer.waitForURL(/\/approvals$/);
  await author.goto('/mine');
  await expect(author.locator('.home-row', { hasText: headline }).first()).toContainText('待认领');
});
