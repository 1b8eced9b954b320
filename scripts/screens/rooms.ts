import type { Page } from '@playwright/test';

/** A screen to be photographed: who sees it, and the way there. */
export interface Room {
  name: string;
  /** nobody signed in */
  as?: string;
  way: string | ((page: Page) => Promise<void>);
  widths: Width[];
}

export const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Width = keyof typeof WIDTHS;

const both: Width[] = ['desk', 'phone'];
const EDITOR = '沈禾';
const CHIEF = '谢长庚';
const AUTHOR = '林见秋';

/** Along links, each the first that fits. */
const along =
  (start: string, ...links: string[]) =>
  async (page: Page): Promise<void> => {
    await page.goto(start);
    for (const link of links) {
      const href = await page.locator(link).first().getAttribute('href', { timeout: 15_000 });
      await page.goto(href as string);
    }
  };

const FIRST_ISSUE = 'table a[href^="/issues/"]';
const FIRST_PAGE = '.plan-page a[href^="/issues/"]';
const FIRST_REPORT = 'a[data-report]';

function reader(language: string, name: string): Room[] {
  const front = `${language}/`;
  const page = 'main a[href*="/paper/"]:not([href*="/reports/"], [href$=".pdf"])';
  const story = 'main a[href*="/reports/"]';
  return [
    { name: `${name}-front`, way: front, widths: both },
    { name: `${name}-page`, way: along(front, page), widths: both },
    { name: `${name}-story`, way: along(front, story), widths: both },
    { name: `${name}-archive`, way: along(front, 'a[href*="/archive/"]'), widths: both },
  ];
}

export const rooms: Room[] = [
  { name: 'sign-in', way: '/signin', widths: both },
  { name: 'licences', way: '/licences', widths: ['desk'] },
  ...reader('', 'reader'),
  ...reader('/en', 'reader-in-english'),
  { name: 'desk', as: EDITOR, way: '/desk', widths: both },
  { name: 'report', as: EDITOR, way: along('/desk', FIRST_REPORT), widths: both },
  { name: 'report-history', as: CHIEF, way: along('/desk', FIRST_REPORT), widths: ['desk'] },
  { name: 'reports', as: EDITOR, way: '/reports', widths: both },
  { name: 'issues', as: CHIEF, way: '/issues', widths: both },
  { name: 'new-issue', as: CHIEF, way: '/issues/new', widths: ['desk'] },
  { name: 'flat-plan', as: CHIEF, way: along('/issues', FIRST_ISSUE), widths: both },
  { name: 'page-desk', as: CHIEF, way: along('/issues', FIRST_ISSUE, FIRST_PAGE), widths: both },
  { name: 'mine', as: AUTHOR, way: '/mine', widths: both },
  { name: 'my-report', as: AUTHOR, way: along('/mine', 'main a[href^="/mine/"]:not([href$="/new"])'), widths: both },
  { name: 'submit', as: AUTHOR, way: along('/mine', 'a[href$="/write"]'), widths: both },
  { name: 'approvals', as: '贺兰芷', way: '/approvals', widths: both },
  { name: 'settings', as: CHIEF, way: '/settings', widths: both },
  { name: 'settings-sections', as: CHIEF, way: '/settings/sections', widths: both },
  { name: 'account', as: CHIEF, way: '/account', widths: both },
];
