import { expect, test } from './support/journey';
import { press } from './support/press';

const password = '渡口的船一早就开到对岸';

/** An administrator asks, a chief consents, the person is told and signs; before that the signature is refused. */
test('nobody comes to sign by one person’s word', async ({ as }) => {
  const editor = await as('叶知夏');
  await editor.goto('/reports?q=导诊台');
  await editor.getByRole('link', { name: /导诊台后/ }).click();
  await expect(editor.locator('.report-meta .state')).toHaveText('终审');
  const sign = editor.locator('.action-bar .btn:not([aria-disabled="true"])', { hasText: '签发' });
  await expect(sign).toHaveCount(0);

  const admin = await as('管平仲');
  await admin.goto('/settings/people?q=叶知夏');
  await admin.getByRole('link', { name: '叶知夏' }).click();
  await admin.getByRole('button', { name: '加角色' }).click();
  await admin.locator('[id="grant.role"]').selectOption('chief');
  await admin.getByRole('button', { name: '加角色' }).click();
  const asked = admin.locator('.consent-line', { hasText: '给叶知夏“值班总编”的角色' });
  await expect(asked).toContainText(/等.*谢长庚.*同意/);
  await expect(admin.getByRole('cell', { name: '值班总编' })).toHaveCount(0);
  await editor.reload();
  await expect(sign).toHaveCount(0);

  const chief = await as('谢长庚');
  await expect(chief.locator('.rail a[href="/consents"] b.yours')).toBeVisible();
  await chief.goto('/consents');
  const line = chief.locator('.consent-line', { hasText: '叶知夏' });
  await line.getByRole('button', { name: '同意', exact: true }).press('Enter');
  const dialog = chief.getByRole('dialog');
  await expect(dialog).toContainText('管平仲提出的');
  await dialog.getByRole('button', { name: '同意', exact: true }).press('Enter');
  await expect(line).toContainText('谢长庚：已同意');

  await expect(async () => {
    await editor.goto('/consents');
    await expect(editor.locator('.news-for-you')).toContainText('谢长庚同意给叶知夏“值班总编”的角色', { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await editor.goto('/reports?q=导诊台');
  await editor.getByRole('link', { name: /导诊台后/ }).click();
  await press(editor, 'a', editor.locator('.report-meta .state', { hasText: '签发' }));

  await admin.reload();
  await admin.locator('tr', { hasText: '值班总编' }).getByRole('button', { name: '结束' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: '结束' }).click();
  await expect(admin.locator('tr', { hasText: '值班总编' })).toContainText('已结束');
});

test('a link that goes by hand opens with what a second person tells', async ({ as, browser, baseURL }) => {
  const [admin, chief] = [await as('管平仲'), await as('谢长庚', { viewport: { width: 390, height: 844 } })];
  await admin.goto('/settings/people?q=韩叙');
  await admin.getByRole('link', { name: '韩叙' }).click();
  await admin
    .getByRole('button', { name: '重做邀请链接' })
    .or(admin.getByRole('button', { name: '做重设密码的链接' }))
    .click();
  await expect(admin.locator('.consent-line')).toContainText(/等.*谢长庚.*同意/);
  await expect(admin.getByLabel('一次性链接')).toHaveCount(0);

  await chief.goto('/consents');
  await chief.locator('.consent-line', { hasText: '韩叙' }).getByRole('button', { name: '同意', exact: true }).click();
  await chief.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click();
  const code = await chief.getByLabel('六位数字').inputValue();
  expect(code).toMatch(/^\d{6}$/);

  await admin.reload();
  await admin.getByRole('button', { name: '取链接' }).click();
  const link = new URL(await admin.getByLabel('一次性链接').inputValue());
  const context = await browser.newContext({ baseURL: baseURL as string, locale: 'zh-CN' });
  const guest = await context.newPage();
  await guest.goto(link.pathname);
  await guest.getByLabel('新密码').fill(password);
  await guest.getByLabel('再填一次').fill(password);
  await guest.getByLabel('六位数字').fill(code === '000000' ? '000001' : '000000');
  await guest.getByRole('button', { name: '设好，进去' }).click();
  await expect(guest.getByText('数字不对，还可再试4次')).toBeVisible();
  await guest.getByLabel('六位数字').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await guest.getByRole('button', { name: '设好，进去' }).click();
  await guest.waitForURL('**/desk**');
  await context.close();
});

test('refused with a reason, the one who asked reads it', async ({ as }) => {
  const [admin, chief] = [await as('管平仲'), await as('谢长庚')];
  await admin.goto('/settings/people?q=闻');
  await admin.getByRole('link', { name: /^闻/ }).click();
  await admin.getByRole('button', { name: '加角色' }).click();
  await admin.locator('[id="grant.role"]').selectOption('editor');
  await admin.getByRole('button', { name: '加角色' }).click();
  await expect(admin.locator('.consent-line')).toBeVisible();
  await chief.goto('/consents');
  await chief.locator('.consent-line', { hasText: '闻' }).getByRole('button', { name: '不同意' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('button', { name: '不同意' }).click();
  await expect(dialog).toContainText('写上理由才能继续');
  await dialog.getByRole('textbox').fill('先把手上的版做完');
  await dialog.getByRole('button', { name: '不同意' }).click();
  await expect(dialog).toBeHidden();
  await admin.goto('/consents');
  await expect(admin.locator('.consent-line', { hasText: '先把手上的版做完' })).toContainText('谢长庚：没有同意');
});
