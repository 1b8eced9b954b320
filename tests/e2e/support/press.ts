import { expect, type Locator, type Page } from '@playwright/test';

/** A key of the desk answers once the screen is awake: pressed again until it did. */
export async function press(page: Page, key: string, effect: Locator): Promise<void> {
  await expect(async () => {
    if (!(await effect.isVisible())) await page.keyboard.press(key);
    await expect(effect).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 45_000 });
}
