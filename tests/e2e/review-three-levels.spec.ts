import { expect, test } from './support/journey';

/** Three people, three levels, mostly by keyboard: claimed, changed, given a section, signed, signed, signed. */
test('an editor, a head and a chief pass a report', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/desk?tab=unclaimed');
  await editor.getByRole('link', { name: /捏出了湖的形状/ }).click();
  await expect(editor.getByRole('button', { name: /认领/ })).toBeVisible();
  const address = `/reports/${new URL(editor.url()).searchParams.get('report')}`;
  await editor.keyboard.press('c');
  await expect(editor.locator('.report-meta .state')).toHaveText('初审');

  await editor.getByRole('button', { name: '更多' }).click();
  await editor
    .getByRole('menuitem', { name: '定栏目' })
    .or(editor.getByRole('button', { name: '定栏目', exact: true }))
    .first()
    .click();
  await editor.getByRole('dialog').getByRole('combobox').selectOption({ label: '教育' });
  await editor.getByRole('dialog').getByRole('button', { name: '定下' }).click();
  await expect(editor.getByRole('dialog')).toBeHidden();

  await editor.getByRole('link', { name: '改稿' }).click();
  await editor.getByLabel('引题').fill('陶艺课');
  await editor.getByRole('button', { name: '改好了' }).click();
  await expect(editor.locator('.heading .kicker')).toHaveText('陶艺课');
  await editor.getByRole('link', { name: /对照原稿/ }).click();
  await expect(editor.locator('.change-shown ins', { hasText: '陶艺课' })).toBeVisible();
  await editor.getByRole('link', { name: '现稿' }).click();
  await editor.keyboard.press('a');
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');

  const head = await as('韩叙');
  await head.goto(address);
  await expect(head.locator('.slip .you')).toContainText('复审');
  await head.keyboard.press('a');
  await expect(head.locator('.report-meta .state')).toHaveText('终审');

  const chief = await as('谢长庚');
  await chief.goto(address);
  await chief.keyboard.press('a');
  await expect(chief.locator('.report-meta .state')).toHaveText('签发');
  await expect(chief.locator('.slip li.signed')).toHaveCount(3);
});
