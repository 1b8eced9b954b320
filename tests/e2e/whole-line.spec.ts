import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';
import { composeAndSign, confirm, placeByKeyboard, planOnePage } from './support/make-issue';

/**
 * The whole line: a correspondent hands in, her school approves, an editor, a head and a chief sign,
 * the report goes on a page, the page composes itself, the issue is released, and a reader opens it
 * and takes the PDF.
 */
const HEADLINE = '灯谜廊里 长出一棵会问路的树';
const PARAGRAPHS = [
  '昨天放学后，柳荫路小学二楼的走廊多了一棵树。树干是旧纸筒，叶子是孩子们裁的作业纸，每片叶子背面写着一个问题。',
  '“去图书角怎么走？”“谁知道校门口的银杏几岁了？”路过的人答上一题，就把叶子翻过来，写上自己的名字。',
  '三年级的何小满守了一个下午，数到第41片。她说，最难的一题是食堂的大锅有多重，后来是厨师长自己来答的。',
];

test('from a school to the reader', async ({ as, browser, baseURL }) => {
  test.setTimeout(420_000);
  const author = await as('林见秋', { viewport: { width: 390, height: 844 } });
  const reportId = await handIn(author);

  const school = await as('贺兰芷', { viewport: { width: 390, height: 844 } });
  await school.goto('/approvals');
  await school.getByRole('link', { name: new RegExp(HEADLINE.slice(0, 4)) }).click();
  await school.getByRole('button', { name: '通过' }).click();
  await school.waitForURL(/\/approvals$/);

  const editor = await as('沈禾');
  await editor.goto(`/reports/${reportId}`);
  await editor.keyboard.press('c');
  await expect(editor.locator('.report-meta .state')).toHaveText('初审');
  await editor.getByRole('button', { name: '更多' }).click();
  await editor
    .getByRole('menuitem', { name: '定栏目' })
    .or(editor.getByRole('button', { name: '定栏目' }))
    .first()
    .click();
  await editor.getByRole('dialog').getByRole('combobox').selectOption({ label: '教育' });
  await editor.getByRole('dialog').getByRole('button', { name: '定下' }).click();
  await expect(editor.getByRole('dialog')).toBeHidden();
  // with a section it can be passed
  await expect(editor.locator('.action-bar .btn.go', { hasText: '通过初审' })).toBeVisible();
  await editor.keyboard.press('a');
  await expect(editor.locator('.report-meta .state')).toHaveText('复审');

  const head = await as('韩叙');
  await head.goto(`/reports/${reportId}`);
  await expect(head.locator('.action-bar .btn.go')).toBeVisible();
  await head.keyboard.press('a');
  await expect(head.locator('.report-meta .state')).toHaveText('终审');

  const chief = await as('谢长庚');
  await chief.goto(`/reports/${reportId}`);
  await expect(chief.locator('.action-bar .btn.go')).toBeVisible();
  await chief.keyboard.press('a');
  await expect(chief.locator('.report-meta .state')).toHaveText('签发');

  const { day, issue } = await planOnePage(chief);
  await placeByKeyboard(chief, HEADLINE);
  await placeByKeyboard(chief, '旧锅炉房');

  await composeAndSign(chief);

  await chief.goto(issue);
  await confirm(chief, '截稿');
  await expect(chief.locator('.folio .state')).toHaveText('已截稿');
  await confirm(chief, '出版');
  await expect(chief.locator('.folio .state')).toHaveText('已出版');

  const visit = await browser.newContext(baseURL ? { baseURL } : {});
  const reader = await visit.newPage();
  await expect(async () => {
    const answer = await reader.goto(`/paper/${day}/`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 180_000 });
  await reader
    .locator('a[href*="/reports/"]', { hasText: HEADLINE.slice(0, 4) })
    .first()
    .click();
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('灯谜廊里');
  await expect(reader.locator('.body')).toContainText('第41片');
  const pdf = await reader.request.get(`/paper/${day}/${day}-01.pdf`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await visit.close();

  await author.goto('/mine');
  await expect(author.getByText(HEADLINE.slice(0, 4)).first()).toBeVisible();
  await author.goto(`/mine/${reportId}`);
  await expect(author.getByRole('link', { name: '看见报页面' })).toBeVisible();
});

async function handIn(author: Page): Promise<string> {
  await author.goto('/mine');
  await author.getByRole('link', { name: '写稿' }).click();
  await author.waitForURL(/\/mine\/[0-9a-f-]{36}\/write/);
  await author.getByLabel('主题').fill(HEADLINE);
  await author.locator('.ProseMirror').click();
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    if (index > 0) await author.keyboard.press('Enter');
    await author.keyboard.insertText(paragraph);
  }
  await author.getByLabel('这篇稿件没有投给别处').check();
  await author.getByRole('button', { name: '交稿' }).click();
  await expect(author.getByText('稿子到了').first()).toBeVisible();
  return author.url().match(/[0-9a-f-]{36}/)?.[0] as string;
}
