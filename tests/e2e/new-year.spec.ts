import { calendarDay, daysAfter } from '@/lib/domain/calendar';
import { fullDate, longDate, shortDate } from '@/lib/i18n/dates';
import { expect, nowThere, test } from './support/journey';

const dates = { locale: 'zh-CN', timeZone: 'Asia/Shanghai' } as const;

/** The first morning of the year: what is today, yesterday, this year and the next issue, at the newspaper. */
test('desk, plan and front page agree on the day', async ({ as, page }) => {
  const today = calendarDay(nowThere(), dates.timeZone);
  const editor = await as('沈禾');
  await editor.goto('/desk');
  await expect(editor.locator('.folio')).toContainText(shortDate(today, dates));
  const waiting = await editor.locator('[data-report]').count();
  expect(waiting).toBeGreaterThan(0);
  await editor.goto('/desk?when=today');
  await expect(editor.locator('[data-report]')).toHaveCount(waiting);
  await editor.goto(`/desk?until=${daysAfter(today, -1)}`);
  await expect(editor.locator('[data-report]')).toHaveCount(0);
  await editor.goto('/desk?tab=done');
  await expect(editor.locator('[data-report]').first()).toBeVisible();

  const chief = await as('谢长庚');
  await chief.goto('/issues');
  await expect(chief.locator('.folio')).toContainText(longDate(today, dates));
  await chief.goto('/issues/new');
  expect((await chief.getByLabel('日期').inputValue()) > daysAfter(today, 1)).toBe(true);

  const yesterday = daysAfter(today, -1);
  await page.goto(`/paper/${yesterday}/`);
  await expect(page.locator('body')).toContainText(fullDate(yesterday, dates));
  await page.goto(`/paper/archive/${yesterday.slice(0, 7)}/`);
  await expect(page.locator(`a[href^="/paper/${yesterday}/"]`).first()).toBeVisible();
});
