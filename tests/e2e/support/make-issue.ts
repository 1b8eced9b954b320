import type { Page } from '@playwright/test';
import { expect } from './journey';

/** The next free issue with one page, open for reports; the chief stands at its flat plan. */
export async function planOnePage(chief: Page): Promise<{ day: string; issue: string }> {
  await chief.goto('/issues/new');
  const day = await chief.getByLabel('日期').inputValue();
  await chief.getByLabel('版面模板').selectOption({ label: '四开四版' });
  for (let page = 4; page > 1; page -= 1) await chief.getByRole('button', { name: '减版' }).last().click();
  await chief.getByRole('button', { name: '排一期' }).click();
  await chief.waitForURL(/\/issues\/[0-9a-f-]{36}$/);
  await confirm(chief, '开始收稿');
  await expect(chief.locator('.folio .state')).toHaveText('收稿组版');
  return { day, issue: new URL(chief.url()).pathname };
}

export async function placeByKeyboard(chief: Page, headline: string): Promise<void> {
  const start = headline.slice(0, 4);
  await chief.getByRole('button', { name: new RegExp(`拿起.*${start}`) }).press('Space');
  await chief.keyboard.press('1');
  await expect(chief.locator('.placement', { hasText: start })).toBeVisible();
}

/** From the flat plan to the signed page. */
export async function composeAndSign(chief: Page): Promise<void> {
  await chief.locator('.plan-page a[href^="/issues/"]').first().click();
  await chief.getByRole('button', { name: /^组版/ }).click();
  await expect(chief.locator('.page-picture svg.jb-page')).toBeVisible({ timeout: 120_000 });
  await chief.getByRole('button', { name: '送签' }).click();
  await chief.getByRole('button', { name: '签付印' }).click();
  await expect(chief.locator('.folio .state')).toHaveText('已签付印');
}

export async function confirm(page: Page, label: string): Promise<void> {
  await page.locator('.action-bar').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}
