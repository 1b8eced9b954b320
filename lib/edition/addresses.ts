/**
 * Where the digital newspaper 数字报 stands on the web. An address is a promise to whoever wrote it
 * down: it names the day, the page, the report's number, and survives every correction. All are
 * relative to the newspaper's public address; English ones stand under /en.
 */
export type ReaderLocale = 'zh-CN' | 'en';

const within = (locale: ReaderLocale, path: string): string => (locale === 'en' ? `/en${path}` : path);

/** Today's issue: the latest that was released. */
export function frontAddress(locale: ReaderLocale = 'zh-CN'): string {
  return within(locale, '/');
}

/** @param date day of the issue, 2026-11-21 */
export function issueAddress(date: string, locale: ReaderLocale = 'zh-CN'): string {
  return within(locale, `/paper/${date}/`);
}

export function pageAddress(date: string, page: number, locale: ReaderLocale = 'zh-CN'): string {
  return within(locale, `/paper/${date}/${twoDigits(page)}/`);
}

/** The printed report. @param report its number 稿号 */
export function reportAddress(date: string, report: number, locale: ReaderLocale = 'zh-CN'): string {
  return within(locale, `/paper/${date}/reports/${report}/`);
}

export function pagePdfAddress(date: string, page: number): string {
  return `/paper/${date}/${date}-${twoDigits(page)}.pdf`;
}

export function issuePdfAddress(date: string): string {
  return `/paper/${date}/${date}.pdf`;
}

/** The small picture of a page. */
export function thumbnailAddress(date: string, page: number): string {
  return `/paper/${date}/${twoDigits(page)}.svg`;
}

/** Back issues. @param month 2026-11; without it the latest month */
export function archiveAddress(locale: ReaderLocale = 'zh-CN', month?: string): string {
  return within(locale, month ? `/paper/archive/${month}/` : '/paper/archive/');
}

/** A file named by what is in it; it never changes. */
export function fileAddress(date: string, name: string): string {
  return `/paper/${date}/files/${name}`;
}

export const FEED = '/feed.xml';
export const SITEMAP = '/sitemap.xml';
export const ROBOTS = '/robots.txt';

/** 03 */
export function twoDigits(page: number): string {
  return String(page).padStart(2, '0');
}
