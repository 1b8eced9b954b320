import {
  archiveAddress,
  FEED,
  frontAddress,
  issueAddress,
  pageAddress,
  reportAddress,
  SITEMAP,
  twoDigits,
} from '@/lib/edition/addresses';
import { plainHeadline } from '@/lib/edition/plain-headline';
import { PUBLIC } from '@/lib/edition/public-address';
import type { EditionSource } from '@/lib/edition/source';
import { printByline } from '@/lib/manuscript/byline/print';
import { openingOf } from '@/lib/manuscript/plain-text';
import { escapeMarkup } from '@/lib/render/svg/markup';
import type { Shelved } from './shelf';

/** RSS 2.0: the reports of the latest issues, in the order of print. */
export function rssFeed(sources: readonly EditionSource[]): string {
  const [latest] = sources;
  if (!latest) return '';
  const items = sources.flatMap((source) =>
    source.pages.flatMap((page) =>
      page.reports.map(({ id, number, content }) => {
        const link = PUBLIC + reportAddress(source.date, number);
        return element('item', [
          tag('title', plainHeadline(content.headline)),
          tag('link', link),
          // the report's own: a feed that is read under another address brings nothing twice
          `<guid isPermaLink="false">urn:uuid:${id}</guid>`,
          tag('pubDate', new Date(source.releasedAt).toUTCString()),
          tag('category', `${twoDigits(page.number)}版 ${page.name}`),
          ...(content.byline.length > 0 ? [tag('dc:creator', printByline(content.byline))] : []),
          tag('description', openingOf(content).slice(0, 2).join('\n')),
        ]);
      }),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    element('channel', [
      tag('title', latest.newspaper.name),
      tag('link', PUBLIC + frontAddress()),
      tag('description', latest.newspaper.publisher || latest.newspaper.name),
      tag('language', 'zh-CN'),
      tag('lastBuildDate', new Date(latest.releasedAt).toUTCString()),
      `<atom:link href="${PUBLIC}${FEED}" rel="self" type="application/rss+xml"/>`,
      ...items,
    ]),
    '</rss>',
    '',
  ].join('\n');
}

/** A sitemap file holds 50,000 addresses; the newest come first. */
const MOST = 50_000;

export function sitemap(issues: readonly Shelved[]): string {
  const addresses = [
    frontAddress(),
    archiveAddress(),
    ...issues.flatMap(({ date, pages, reports }) => [
      issueAddress(date),
      ...pages.map(({ number }) => pageAddress(date, number)),
      ...reports.map((number) => reportAddress(date, number)),
    ]),
  ];
  const urls = addresses.slice(0, MOST).map((address) => `<url><loc>${PUBLIC}${address}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Robots read the newspaper; the desk is none of their business. */
export function robots(): string {
  return `User-agent: *\nAllow: /$\nAllow: /en/$\nAllow: /paper/\nAllow: /en/paper/\nAllow: ${FEED}\nAllow: ${SITEMAP}\nDisallow: /\n\nSitemap: ${PUBLIC}${SITEMAP}\n`;
}

const tag = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;
const element = (name: string, children: string[]): string => `<${name}>\n${children.join('\n')}\n</${name}>`;
