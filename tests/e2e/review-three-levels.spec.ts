import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { press } from './support/press';

const state = (page: Page, word: string) => page.locator('.report-meta .state', { hasText: word });

/** Three people, three levels, mostly by keyboard: claimed, changed, given a section, signed, signed, signed. */
test('an editor, a head and a chief pass a report', async ({ as }) => {
  const editor = await as('沈禾');
  await editor.goto('/desk?tab=unclaimed');
  const row = editor.getByRole('link', { name: /捏出了湖的形状/ });
  const address = `/reports/${await row.getAttribute('data-report')}`;
  await row.click();
  await expect(editor.locator('.heading h2')).toContainText('捏出了湖的形状');
  await press(editor, 'c', state(editor, '初审'));

  await editor.getByRole('button', { name: '定栏目', exact: true }).click();
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
  // signed: the next one lies open, and what was done is said over it
  await press(editor, 'a', editor.locator('.last-act', { hasText: /通过初审.*捏出了湖的形状/ }));

  const head = await as('韩叙');
  await head.goto(address);
  await expect(head.locator('.slip li.you')).toContainText('复审');
  await press(head, 'a', state(head, '终审'));

  const chief = await as('谢长庚');
  await chief.goto(address);
  await press(chief, 'a', state(chief, '签发'));
  await expect(chief.locator('.slip li.signed')).toHaveCount(3);
});
