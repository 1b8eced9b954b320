import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expect, nowThere, test } from './support/journey';

const EDITOR = '沈禾';

/** What an app shows by the newspaper's clock; each works once, so the next one is half a minute ahead. */
const codeOf = (secret: string, ahead = 0): string =>
  generateSync({ secret, epoch: Math.floor(nowThere().getTime() / 1000) + ahead * 30 });

async function demand(admin: Page, ticked: boolean): Promise<void> {
  await admin.goto('/settings/newspaper');
  await admin.getByRole('checkbox', { name: '责任编辑' }).setChecked(ticked);
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.getByText('已保存')).toBeVisible();
}

test('an editor must set it up, signs in with it, and gets in without the phone', async ({ as }) => {
  const admin = await as('管平仲');
  const editor = await as(EDITOR);
  await editor.goto('/desk');
  try {
    await demand(admin, true);
    await wholeWay(editor);
  } finally {
    await demand(admin, false);
  }
});

async function wholeWay(editor: Page): Promise<void> {
  for (const address of ['/desk', '/reports', '/account', '/settings', '/signin']) {
    await editor.goto(address);
    await editor.waitForURL('**/second-factor');
  }
  const refused = await editor.request.post('/api/photos', { headers: { origin: new URL(editor.url()).origin } });
  expect([refused.status(), (await refused.json()).problems]).toEqual([403, [{ code: 'second-factor-missing' }]]);

  const secret = (await editor.locator('.factor-secret code').innerText()).replaceAll(' ', '');
  await editor.reload();
  await expect(editor.locator('.factor-secret code')).toHaveText(secret.match(/.{4}/g)?.join(' ') ?? '');
  const code = editor.getByLabel('验证码');
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  const wrong = codeOf(secret) === '000000' ? '000001' : '000000';
  await code.fill(wrong);
  await code.press('Enter');
  await expect(editor.getByText('验证码不对，或已用过')).toBeVisible();
  await expect(code).toHaveValue(wrong);
  await expect(code).toBeFocused();
  const used = codeOf(secret);
  await code.fill(used);
  await code.press('Enter');
  const codes = editor.locator('.recovery li');
  await expect(codes).toHaveCount(10);
  const recovery = await codes.allInnerTexts();
  await editor.getByRole('link', { name: '抄好了，进去' }).click();
  await editor.waitForURL('**/desk**');

  await signOutAndBack(editor);
  await expect(editor.locator('#code')).toBeFocused();
  await editor.keyboard.type(used);
  await editor.keyboard.press('Enter');
  await expect(editor.getByText('验证码不对，或已用过')).toBeVisible();
  await editor.reload();
  await editor.locator('#code').fill(codeOf(secret, 1));
  await editor.keyboard.press('Enter');
  await editor.waitForURL('**/desk**');

  await signOutAndBack(editor);
  await editor.getByRole('button', { name: '用恢复码' }).click();
  await expect(editor.locator('#code')).toBeFocused();
  await editor.keyboard.type(recovery[0]?.toUpperCase() ?? '');
  await editor.keyboard.press('Enter');
  await editor.waitForURL('**/desk**');

  await editor.goto('/account');
  await expect(editor.getByText('还剩9个恢复码')).toBeVisible();
  await editor.getByRole('button', { name: '停用' }).click();
  await editor.getByLabel('验证码或恢复码').fill(recovery[0] ?? '');
  await editor.keyboard.press('Enter');
  await expect(editor.getByText('验证码不对，或已用过').first()).toBeVisible();
  await editor.getByLabel('验证码或恢复码').fill(recovery[1] ?? '');
  await editor.keyboard.press('Enter');
  // it is demanded still
  await editor.waitForURL('**/second-factor');
}

/** Out, and in again as far as the first step leads. */
async function signOutAndBack(editor: Page): Promise<void> {
  await editor.context().clearCookies({ name: /session/ });
  await editor.goto('/signin');
  await editor.getByRole('button', { name: new RegExp(EDITOR) }).click();
  await expect(editor.getByRole('heading', { name: '还差一步' })).toBeVisible();
}
