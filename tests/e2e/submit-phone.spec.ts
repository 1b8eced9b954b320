import { devices } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './support/journey';

const phone = { viewport: { width: 390, height: 844 }, userAgent: devices['Pixel 7'].userAgent, hasTouch: true };

test('a correspondent hands in a report from a phone', async ({ as }) => {
  const page = await as('林见秋', phone);
  await page.getByRole('link', { name: '写稿' }).click();
  await page.waitForURL(/\/write/);

  // nothing is there yet: all that is missing is said at once, beside the fields too
  await page.getByRole('button', { name: '交稿' }).click();
  const missing = page.getByRole('alert').filter({ hasText: '才能交稿' });
  await expect(missing.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('写上主题')).toBeVisible();
  await expect(page.getByText('勾上才能交稿')).toBeVisible();

  await page.getByLabel('主题').fill('一缸雪菜，腌进四门课');
  const body = page.getByRole('textbox', { name: '正文' });
  await body.click();
  await body.pressSequentially('小雪节气前，柳荫路小学四年级的学生为一缸雪菜忙了两周。');
  await expect(page.getByText('已存').first()).toBeVisible();
  await expect(missing.getByRole('listitem')).toHaveCount(1);

  // two photos at once; a file of the wrong kind says so in its place
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#777' } })
    .jpeg()
    .toBuffer();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'one.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'two.jpg', mimeType: 'image/jpeg', buffer: await sharp(picture).negate().jpeg().toBuffer() },
    { name: 'three.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') },
  ]);
  await expect(page.getByText('苹果手机的HEIC请转成JPEG')).toBeVisible();
  await page.getByRole('button', { name: '不传了' }).click();
  await expect(page.getByLabel('图2说明', { exact: true })).toBeVisible();
  await page.getByLabel('图1说明', { exact: true }).fill('四年级学生在课上称盐。');
  await page.getByLabel('摄影者').first().fill('许青禾');
  await expect(missing).toContainText('图2没有说明');
  await page.getByRole('button', { name: '撤下图2' }).click();

  await page.getByRole('checkbox', { name: /没有投给别处/ }).check();
  await expect(missing).toBeHidden();

  // as it would look in print
  await page.getByRole('button', { name: '看小样' }).click();
  await expect(page.getByRole('dialog').getByText(/栏×\d+行/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '关上' }).click();

  await page.getByRole('button', { name: '交稿' }).click();
  await expect(page.getByRole('heading', { name: '稿子到了' })).toBeVisible();
  await expect(page.getByText('稿号')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '交稿' })).toContainText('林见秋');
});

test('what was typed outlives a lost line and a reload', async ({ as }) => {
  const page = await as('林见秋', phone);
  await page.goto('/mine/new');
  await page.waitForURL(/\/write/);
  await page
    .context()
    .route('**/write', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await page.getByLabel('主题').fill('没网的时候写的');
  await expect(page.getByText('连上就交给编辑部').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('主题')).toHaveValue('没网的时候写的');
  await page.context().unroute('**/write');
  await expect(page.getByText(/已存\d\d:\d\d/).first()).toBeVisible();
});
