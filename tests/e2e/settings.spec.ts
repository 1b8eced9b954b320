import { expect, test } from './support/journey';

const password = '渡口的船一早就开到对岸';

/** An administrator brings a correspondent in, and puts them out again. */
test('invited by a link, signed in with a password, signed out at the next click', async ({ as, browser, baseURL }) => {
  const admin = await as('管平仲');
  await admin.goto('/settings/people/new');
  await admin.getByLabel('姓名').fill('程听雨');
  await admin.getByLabel('账号').fill('13900000003');
  await admin.getByRole('button', { name: '邀请', exact: true }).click();
  const line = admin.getByLabel('一次性链接');
  await expect(line).toBeVisible();
  const link = new URL(await line.inputValue());

  const context = await browser.newContext({
    baseURL: baseURL as string,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  });
  const guest = await context.newPage();
  await guest.goto(link.pathname);
  await expect(guest.getByRole('heading', { name: '程听雨，欢迎来到编辑部' })).toBeVisible();
  await guest.getByLabel('新密码').fill('短');
  await guest.getByLabel('再填一次').fill('不同');
  await guest.getByRole('button', { name: '设好，进去' }).click();
  await expect(guest.getByText('密码至少10个字符', { exact: true })).toBeVisible();
  await expect(guest.getByText('两次填的不一样')).toBeVisible();
  await guest.getByLabel('新密码').fill(password);
  await guest.getByLabel('再填一次').fill(password);
  await guest.getByRole('button', { name: '设好，进去' }).click();
  await guest.waitForURL('**/mine');

  // the link is used up, the password is theirs
  await context.clearCookies();
  await guest.goto(link.pathname);
  await expect(guest.getByRole('heading', { name: '这个链接用过了，或过了期' })).toBeVisible();
  await guest.goto('/signin');
  await guest.getByLabel('账号').fill('139 0000 0003');
  await guest.getByLabel('密码').fill(password);
  await guest.getByRole('button', { name: '登录' }).click();
  await guest.waitForURL('**/mine');

  await admin.getByRole('link', { name: '看这个人' }).click();
  await admin.getByRole('button', { name: '停用账号' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
  await expect(admin.getByRole('button', { name: '恢复账号' })).toBeVisible();

  await guest.goto('/account');
  await guest.waitForURL('**/signin');
  await context.close();
});

test('a form keeps what was typed and says what is wrong beside each field', async ({ as }) => {
  const admin = await as('管平仲');
  await admin.goto('/settings/newspaper');
  await admin.getByLabel('对外网址').fill('不是网址');
  await admin.getByLabel('报名', { exact: false }).first().fill('');
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.locator('.field-error', { hasText: '没有填' })).toBeVisible();
  await expect(admin.locator('.field-error', { hasText: '网址不对' })).toBeVisible();
  await expect(admin.getByLabel('对外网址')).toHaveValue('不是网址');
});

test('who has nothing to settle finds nothing there', async ({ as }) => {
  const correspondent = await as('林见秋');
  const answer = await correspondent.goto('/settings/people');
  expect(answer?.status()).toBe(404);
  const editor = await as('叶知夏');
  await editor.goto('/settings');
  await expect(editor.getByRole('link', { name: /版面模板/ })).toBeVisible();
  await expect(editor.getByRole('link', { name: /人员/ })).toHaveCount(0);
});
