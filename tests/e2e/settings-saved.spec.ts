import type { Page } from '@playwright/test';
import { expect, test } from './support/journey';

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await page.reload();
}

/** Saves a form that is new; it then stands at its own address. */
async function make(page: Page, room: string): Promise<void> {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.waitForURL(new RegExp(`/settings/${room}/[0-9a-f-]{36}$`));
  await page.reload();
}

// also twice on the same newspaper: names are taken once
const run = String(Date.now()).slice(-5);

/** An administrator sets a newspaper up: what is saved is there when the screen is drawn again. */
test('every form of the settings keeps what it was given', async ({ as }) => {
  const page = await as('管平仲');

  await page.goto('/settings/newspaper');
  await page.getByLabel('新闻热线').fill('0000-7654321');
  await page.getByLabel('地址').fill('云湖市临湖区长堤路20号');
  await keep(page);
  await expect(page.getByLabel('新闻热线')).toHaveValue('0000-7654321');
  await expect(page.getByLabel('地址')).toHaveValue('云湖市临湖区长堤路20号');

  await page.goto('/settings/sections/new');
  await page.getByLabel('名称').fill(`渔汛${run}`);
  await page.getByLabel('次序').fill('99');
  await page.getByText('一审：责任编辑').click();
  await make(page, 'sections');
  await expect(page.getByLabel('名称')).toHaveValue(`渔汛${run}`);
  await expect(page.getByLabel('一审：责任编辑')).toBeChecked();
  await page.getByLabel('何人').selectOption({ label: '沈禾' });
  await page.getByRole('button', { name: '加编辑' }).click();
  // a role that signs: two people give it
  await expect(page.getByRole('link', { name: '等同意：沈禾' })).toBeVisible();
  await page.getByLabel('在用').uncheck();
  await keep(page);
  await expect(page.getByLabel('在用')).not.toBeChecked();

  await page.goto('/settings/units/new');
  await page.getByLabel('全称').fill(`云湖市渔港小学${run}`);
  await page.getByLabel('简称1').fill(`渔港小学${run}`);
  await page.getByRole('button', { name: '再加一个' }).click();
  await page.getByLabel('简称2').fill(`渔小${run}`);
  await page.getByText('稿件先由单位审核人通过').click();
  await make(page, 'units');
  await expect(page.getByLabel('简称2')).toHaveValue(`渔小${run}`);
  await expect(page.getByLabel('稿件先由单位审核人通过')).toBeChecked();

  await page.goto('/settings/templates/new');
  await page.getByLabel('名称').fill(`周末一版${run}`);
  await page.getByLabel('版名').fill('周末');
  await page.getByLabel('行距').fill('13.5');
  await make(page, 'templates');
  await expect(page.getByLabel('版名')).toHaveValue('周末');
  await expect(page.getByLabel('行距')).toHaveValue('13.5');

  await page.goto('/settings/reasons/new');
  await page.getByText('撤稿').click();
  await page.getByLabel('中文').fill(`渔汛推迟${run}`);
  await page.getByLabel('英文').fill('The fishing season was put off');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('link', { name: `渔汛推迟${run}` }).click();
  await expect(page.getByLabel('英文')).toHaveValue('The fishing season was put off');

  await page.goto('/settings/people?q=wen.di');
  await page.getByRole('link', { name: '闻' }).click();
  await page.getByLabel('姓名').fill(`闻笛${run}`);
  await keep(page);
  await expect(page.getByLabel('姓名')).toHaveValue(`闻笛${run}`);
  await page.getByRole('button', { name: '加角色' }).click();
  await page.locator('[id="grant.role"]').selectOption('unitReviewer');
  await page.locator('[id="grant.unitId"]').selectOption({ label: `云湖市渔港小学${run}` });
  await page.getByRole('button', { name: '加角色' }).click();
  await expect(page.locator('.consent-line', { hasText: '单位审核人' })).toContainText(/等.*谢长庚.*同意/);
  await page.getByRole('button', { name: '加单位' }).click();
  await page.locator('[id="join.unitId"]').selectOption({ label: `云湖市渔港小学${run}` });
  await page.getByRole('button', { name: '加单位' }).click();
  await expect(page.getByRole('cell', { name: `云湖市渔港小学${run}` })).toHaveCount(1);
});

test('two who save the same form: neither undoes the other', async ({ as }) => {
  const [one, other] = [await as('管平仲'), await as('管平仲')];
  for (const page of [one, other]) await page.goto('/settings/newspaper');
  await one.getByLabel('ICP备案号').fill('云ICP备00000001号');
  await keep(one);
  await other.getByLabel('外文名').fill('Yunhu Evening Post');
  await other.getByRole('button', { name: '保存', exact: true }).click();
  await expect(other.getByText('刚才有人动过它')).toBeVisible();
  await expect(other.getByLabel('ICP备案号')).toHaveValue('云ICP备00000001号');
  await keep(other);
  await expect(other.getByLabel('外文名')).toHaveValue('Yunhu Evening Post');
  await expect(other.getByLabel('ICP备案号')).toHaveValue('云ICP备00000001号');
  await other.getByLabel('外文名').fill('Yunhu Evening News');
  await keep(other);
});
