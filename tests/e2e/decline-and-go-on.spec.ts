import { expect, test } from './support/journey';
import { press } from './support/press';

const headlines = ['自动浇花器放假也上班', '楼道里的旧鞋架认了主人'];

test('an editor declines a report, is led to the next, and its author reads why', async ({ as }) => {
  const author = await as('顾望舒');
  for (const headline of headlines) {
    await author.goto('/mine/new');
    await author.waitForURL(/\/write/);
    await author.getByLabel('主题').fill(headline);
    await author.getByRole('textbox', { name: '正文' }).click();
    await author.keyboard.type('上周六，向阳里社区的居民把这件事办成了。');
    await author.getByRole('checkbox', { name: /没有投给别处/ }).check();
    await author.getByRole('button', { name: '交稿' }).click();
    await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible();
  }

  // the first of the list lies open
  const editor = await as('沈禾');
  await editor.goto('/desk?sort=newest');
  const open = editor.locator('.pane-open');
  await expect(open.getByRole('heading', { name: headlines[1] as string })).toBeVisible();
  await editor.getByRole('link', { name: new RegExp(headlines[1] as string) }).click();
  await open.getByRole('button', { name: '不采用' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel('总的意见').fill('先放一放，有新进展再写。');
  await dialog.getByRole('button', { name: '不采用' }).click();

  // refused: said beside the field, what was typed stays
  await expect(dialog.getByText('没有选原因').first()).toBeVisible();
  await expect(dialog.getByLabel('总的意见')).toHaveValue('先放一放，有新进展再写。');
  await dialog.getByRole('button', { name: '不做了' }).click();
  await expect(editor.locator('.bar-problems')).toHaveCount(0);
  await open.getByRole('button', { name: '不采用' }).click();
  await expect(dialog.getByLabel('总的意见')).toHaveValue('先放一放，有新进展再写。');
  await dialog.getByRole('checkbox', { name: '时效已过' }).check();
  await dialog.getByRole('button', { name: '不采用' }).click();

  // on to the next, saying what was done
  await expect(open.getByRole('heading', { name: headlines[0] as string })).toBeVisible();
  await expect(open.getByRole('status')).toContainText(`不采用　${headlines[1]}`);
  await press(editor, 'c', open.getByRole('button', { name: /退改/ }));
  await open.getByRole('link', { name: '看这篇' }).click();
  await expect(open.locator('.report-meta')).toContainText('不采用');
  await expect(open.getByRole('status')).toBeEmpty();

  await author.goto('/mine');
  await author
    .getByRole('link', { name: new RegExp(headlines[1] as string) })
    .last()
    .click();
  await expect(author.getByText('不采用').first()).toBeVisible();
});
