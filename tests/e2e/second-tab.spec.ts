import { expect, test } from './support/journey';

test('a report is written in one tab; the second reads, and takes over with all that was typed', async ({ as }) => {
  const first = await as('林见秋');
  await first.goto('/mine/new');
  await first.waitForURL(/\/write/);
  await first.getByLabel('主题').fill('两个窗口');
  await expect(first.getByText(/已存\d\d:\d\d/).first()).toBeVisible();

  const second = await first.context().newPage();
  await second.goto(first.url());
  await expect(second.getByText('正在另一个窗口里写', { exact: false }).first()).toBeVisible();
  await expect(second.getByLabel('主题')).toHaveAttribute('readonly', '');

  await first.getByLabel('主题').fill('两个窗口，还没存');
  await second.getByRole('button', { name: '改在这里写' }).click();
  await expect(second.getByLabel('主题')).toHaveValue('两个窗口，还没存');
  await expect(second.getByLabel('主题')).not.toHaveAttribute('readonly', '');
  await expect(first.getByLabel('主题')).toHaveAttribute('readonly', '');
});

test('on two devices at once both texts are kept, and the writer chooses', async ({ as }) => {
  const phone = await as('林见秋', { viewport: { width: 390, height: 844 } });
  await phone.goto('/mine/new');
  await phone.getByLabel('主题').fill('手机上');
  await phone.waitForURL(/\/write$/);
  await expect(phone.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
  const desk = await as('林见秋');
  await desk.goto(phone.url());
  await expect(desk.getByLabel('主题')).toBeEditable();

  await phone.getByLabel('主题').fill('手机上写的');
  await expect(phone.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
  await desk.getByLabel('主题').fill('电脑上写的');
  const choice = desk.getByRole('dialog', { name: '这篇有两稿' });
  await expect(choice).toContainText('手机');
  await choice.getByRole('button', { name: '用别处的' }).click();
  await expect(desk.getByLabel('主题')).toHaveValue('手机上写的');
  await desk.getByRole('button', { name: '换回那一稿' }).click();
  await expect(desk.getByLabel('主题')).toHaveValue('电脑上写的');
});

test('an expired session: sign in elsewhere and go on', async ({ as }) => {
  const page = await as('林见秋');
  await page.goto('/mine/new');
  await page.waitForURL(/\/write/);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByLabel('主题').fill('登录过期时写的');
  const again = page.getByRole('dialog', { name: '登录过期了' });
  await expect(again).toBeVisible();
  await page.context().addCookies(cookies);
  await again.getByRole('button', { name: '登好了，接着写' }).click();
  await expect(again).toBeHidden();
  await expect(page.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
});

test('a new sheet is nothing until a word is on it; what was written without a line is found again', async ({ as }) => {
  const page = await as('林见秋');
  await page.goto('/mine');
  const drafts = page.locator('a.home-row[href$="/write"]');
  const before = await drafts.count();
  await page.getByRole('link', { name: '写稿' }).click();
  await page.waitForURL(/\/write\?new/);
  await expect(page.getByText('还没写').first()).toBeVisible();
  await page.getByRole('button', { name: '看小样' }).click();
  await expect(page.getByRole('dialog')).toContainText('没有正文');
  await page.keyboard.press('Escape');
  await page.goto('/mine');
  await expect(drafts).toHaveCount(before);

  await page.goto('/mine/new');
  await expect(page.getByLabel('主题')).toBeEditable();
  await page.context().setOffline(true);
  await page.getByLabel('主题').fill('没有网的时候写的');
  await expect(page.getByText('已存在本机', { exact: false }).first()).toBeVisible();
  const elsewhere = await page.context().newPage();
  await page.close();
  await page.context().setOffline(false);
  await elsewhere.goto('/mine');
  await elsewhere.getByRole('link', { name: /没有网的时候写的/ }).click();
  await expect(elsewhere.getByLabel('主题')).toHaveValue('没有网的时候写的');
  await expect(elsewhere.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
  await elsewhere.goto('/mine');
  await expect(elsewhere.locator('a.home-row[href$="/write"]')).toHaveCount(before + 1);
});
