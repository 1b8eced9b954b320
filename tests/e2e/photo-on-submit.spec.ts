import sharp from 'sharp';
import { expect, test } from './support/journey';

test('a photo goes up, gets its words and its mark, is handed in and is seen at the desk', async ({ as }) => {
  const headline = '雨后操场拍到双彩虹';
  const author = await as('顾望舒');
  await author.goto('/mine/new');
  await author.waitForURL(/\/write/);
  await author.getByLabel('主题').fill(headline);
  await author.getByRole('textbox', { name: '正文' }).click();
  await author.keyboard.type('昨天傍晚雨停，云湖一中操场上空出现双彩虹，体育课上的学生停下来看了十分钟。');

  // taken upright by a phone: what is seen is what was photographed
  const picture = await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#4f7ea6' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  await author.locator('input[type=file]').setInputFiles([
    { name: 'rainbow.jpg', mimeType: 'image/jpeg', buffer: picture },
    { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
  ]);
  await expect(author.getByText('只收JPEG、PNG、WebP图片；苹果手机的HEIC请转成JPEG')).toBeVisible();
  await author.getByRole('button', { name: '不传了' }).click();
  const frame = author.getByRole('button', { name: /看图1/ });
  await expect(frame.locator('img')).toHaveJSProperty('complete', true);

  await frame.click();
  const mark = author.getByRole('dialog').getByRole('button', { name: /要紧处/ });
  await mark.click({ position: { x: 20, y: 20 } });
  const put = (await mark.getAttribute('aria-label')) as string;
  await author.keyboard.press('Escape');
  await expect(frame).toBeFocused();
  await frame.click();
  await expect(mark).toHaveAttribute('aria-label', put);
  await author.keyboard.press('Escape');

  await author.getByRole('checkbox', { name: /没有投给别处/ }).check();
  await author.getByRole('button', { name: '交稿' }).click();
  await expect(author.getByText('写上人、地点和正在做的事')).toBeVisible();
  await author.getByLabel('图1说明', { exact: true }).fill('云湖一中操场上空的双彩虹。');
  await author.getByLabel('摄影者').fill('顾望舒');
  await author.getByRole('button', { name: '交稿' }).click();
  await expect(author.getByRole('heading', { name: '稿子到了' })).toBeVisible();

  const editor = await as('沈禾');
  await editor.goto('/desk?q=' + encodeURIComponent(headline));
  await editor
    .getByRole('link', { name: new RegExp(headline) })
    .first()
    .click();
  const shown = editor.getByRole('img', { name: /双彩虹/ }).first();
  await expect(shown).toBeVisible();
  const [width, height] = await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
  expect(height as number).toBeGreaterThan(width as number);
});
