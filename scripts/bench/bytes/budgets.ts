import type { Page } from '@playwright/test';

/** What a screen may cost over the wire in all, in bytes: with nothing kept, and the second time. */
export interface Budget {
  name: string;
  /** one of the demo newspaper's people */
  as: string;
  way: (page: Page) => Promise<string>;
  cold: number;
  again: number;
}

export const BUDGETS: readonly Budget[] = [
  {
    name: 'write',
    as: '林见秋',
    way: async (page) => {
      await page.goto('/mine');
      const link = page.locator('main a[href$="/write"]').first();
      return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    },
    cold: 400_000,
    again: 40_000,
  },
  {
    name: 'desk',
    as: '沈禾',
    way: async (page) => new URL('/desk', page.url()).href,
    cold: 500_000,
    again: 40_000,
  },
];
