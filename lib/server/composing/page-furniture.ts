import { chineseDate, chineseWeekday, lunarDate } from '@/lib/i18n/printed-dates';
import type { Furniture } from '@/lib/render/furniture/furniture';
import type { Newspaper, Prisma } from '../db/generated/client';

/** What is printed around the reports: masthead, running head, editors, serial number. */
const leadPlacement = {
  orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }],
  take: 1,
  select: { report: { select: { headline: true, claimedBy: { select: { name: true } } } } },
} satisfies Prisma.Page$placementsArgs;

export const furnitureSelect = {
  number: true,
  name: true,
  frontHeadLines: true,
  pageEditor: { select: { name: true } },
  issue: {
    select: {
      date: true,
      serial: true,
      pages: {
        orderBy: { number: 'asc' },
        select: { number: true, name: true, placements: leadPlacement },
      },
    },
  },
} as const satisfies Prisma.PageSelect;

type FurnitureRow = Prisma.PageGetPayload<{ select: typeof furnitureSelect }>;

export function furnitureOf(page: FurnitureRow, newspaper: Newspaper): Furniture {
  const { issue } = page;
  const date = issue.date.toISOString().slice(0, 10);
  const lead = issue.pages.find(({ number }) => number === page.number)?.placements[0];
  const editors = [
    { duty: '责任编辑', name: lead?.report.claimedBy?.name },
    { duty: '版面编辑', name: page.pageEditor?.name },
  ];
  return {
    newspaper: newspaper.name,
    date: chineseDate(date),
    weekday: chineseWeekday(date),
    lunarDate: lunarDate(date),
    pageNumber: twoDigits(page.number),
    pageName: page.name,
    editors: editors.flatMap(({ duty, name }) => (name ? [{ duty, name }] : [])),
    ...(page.frontHeadLines > 0 ? { front: frontMatter(page, newspaper), foot: footLine(newspaper) } : {}),
  };
}

function frontMatter({ number, issue }: FurnitureRow, newspaper: Newspaper): NonNullable<Furniture['front']> {
  return {
    cn: newspaper.cnNumber,
    serial: `总第${issue.serial}期`,
    extent: `今日${issue.pages.length}版`,
    publisher: newspaper.publisher,
    ...(newspaper.publicUrl ? { website: new URL(newspaper.publicUrl).host } : {}),
    contents: issue.pages.flatMap((page) => {
      const headline = page.placements[0]?.report.headline;
      return page.number === number || !headline
        ? []
        : [{ pageNumber: twoDigits(page.number), pageName: page.name, headline }];
    }),
  };
}

function footLine({ address, hotline, publisher }: Newspaper): string {
  return [address && `社址：${address}`, hotline && `新闻热线：${hotline}`, publisher && `${publisher}出版`]
    .filter(Boolean)
    .join('　');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
