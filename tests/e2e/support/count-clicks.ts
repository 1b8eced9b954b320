import type { Page } from '@playwright/test';

/** What a person's hand does on a page from now on: every press of a button or link, as its whole label. */
export async function countClicks(page: Page): Promise<string[]> {
  const clicks: string[] = [];
  await page.exposeFunction('jianbaoClicked', (label: string) => clicks.push(label));
  const listen = () =>
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        const pressed = (target as Element).closest('a, button, input, textarea, [contenteditable]');
        const told = window as unknown as { jianbaoClicked(label: string): void };
        told.jianbaoClicked(pressed?.getAttribute('aria-label') ?? pressed?.textContent?.trim() ?? '?');
      },
      true,
    );
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return clicks;
}
