/** The composed page drawn for press and screen, from one sheet. */
import type { Sheet } from '@/lib/composer/display-list';
import { formats } from '@/lib/composer/formats';
import { chineseDate, chineseWeekday } from '@/lib/i18n/printed-dates';
import { type ComposedPage, finishedSheet } from '@/lib/render/finished-sheet';
import { pagePdf } from '@/lib/render/pdf/page-pdf';
import { faceStyles, fontFaceRules } from '@/lib/render/svg/face-styles';
import { pageSvg } from '@/lib/render/svg/page-svg';
import { metrics } from '@/lib/server/fonts/metrics';
import { nameplate } from '@/lib/server/fonts/nameplate';
import { pageSubsets } from '@/lib/server/fonts/page-subset';
import { printFont } from '@/lib/server/fonts/print-fonts';
import { photoId } from './page-brief';
import type { PageFile } from './page-file';

type Photos = ReadonlyMap<string, Uint8Array>;

export function printedSheet(page: ComposedPage, file: PageFile): Sheet {
  const { newspaper, section, date, number, editors, format } = file.page;
  const furniture = {
    newspaper,
    nameplate: nameplate(newspaper),
    date: chineseDate(date),
    weekday: chineseWeekday(date),
    pageNumber: String(number).padStart(2, '0'),
    pageName: section,
    editors: Object.entries(editors).map(([duty, name]) => ({ duty, name })),
  };
  return finishedSheet(page, { format: formats[format], frontHeadLines: 0, furniture, metrics: metrics() });
}

export function pressPdf(sheet: Sheet, file: PageFile, photos: Photos) {
  return pagePdf([sheet], {
    title: titleOf(file),
    author: file.page.newspaper,
    date: new Date(`${file.page.date}T00:00:00Z`),
    fonts: printFont,
    photo: async (id) => photos.get(id) as Uint8Array,
  });
}

/** The page as one file that needs nothing beside it: photos and the page's own fonts are inside. */
export async function selfContainedSvg(sheet: Sheet, file: PageFile, photos: Photos): Promise<string> {
  const subsets = await pageSubsets([sheet]);
  const captions = new Map<string, string>(
    file.reports.flatMap(({ id, photos: list }) => list.map(({ caption }, at) => [photoId(id, at), caption] as const)),
  );
  const inline = (type: string, bytes: Uint8Array | undefined) =>
    `data:${type};base64,${Buffer.from(bytes ?? []).toString('base64')}`;
  return pageSvg(sheet, {
    title: titleOf(file),
    photoUrl: (id) => inline('image/jpeg', photos.get(id)),
    photoAlt: (id) => captions.get(id),
    styles: fontFaceRules([...subsets.keys()], (face) => inline('font/woff2', subsets.get(face))) + faceStyles(),
  });
}

function titleOf({ page }: PageFile): string {
  return `${page.newspaper} ${chineseDate(page.date)} ${String(page.number).padStart(2, '0')}版 ${page.section}`;
}
