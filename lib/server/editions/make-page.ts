import type { Face, Sheet } from '@/lib/composer/display-list';
import { pagePdfAddress, twoDigits } from '@/lib/edition/addresses';
import type { EditionSource, SourcePage, SourcePhoto, SourceReport } from '@/lib/edition/source';
import type { PageView, ReportView } from '@/lib/edition/view';
import { chineseDate } from '@/lib/i18n/printed-dates';
import { printByline } from '@/lib/manuscript/byline/print';
import { openingOf } from '@/lib/manuscript/plain-text';
import { charactersUsed } from '@/lib/render/characters-used';
import { type HotZone, hotZones } from '@/lib/render/hot-zones';
import { pagePdf } from '@/lib/render/pdf/page-pdf';
import { pageSvg } from '@/lib/render/svg/page-svg';
import { printFont } from '../fonts/print-fonts';
import { getFile } from '../storage/files';
import type { BundleFiles } from './bundle-files';
import { type EditionCase, faceOf } from './edition-case';
import { fontStyles, zoneStyles } from './page-styles';
import { chromeTexts, fontsFor, reportTexts } from './text-fonts';

/** A page made ready for the bundle: its picture, fonts, PDF and small picture are in, its reports are views. */
export async function makePage(
  files: BundleFiles,
  edition: EditionCase,
  source: EditionSource,
  page: SourcePage,
  sheet: Sheet,
): Promise<PageView> {
  const photos = new Map(page.reports.flatMap(({ photos }) => photos.map((photo) => [photo.id, photo] as const)));
  const pictures = await photoFiles(files, [...photos.values()]);
  const title = `《${source.newspaper.name}》${chineseDate(source.date)} ${twoDigits(page.number)}版 ${page.name}`;
  const svg = pageSvg(sheet, {
    title,
    photoUrl: (id) => pictures.get(id)?.screen ?? '',
    photoAlt: (id) => photos.get(id)?.caption,
    idPrefix: `page-${twoDigits(page.number)}`,
  });
  const fonts = await fontFiles(files, edition, source, page, sheet);
  const zones = new Map(hotZones(sheet).map((zone) => [zone.reportId, zone]));
  const inOrder = page.reports.flatMap(({ id }) => zones.get(id) ?? []);
  const styles = files.asset('css', `${fontStyles(fonts)}\n${zoneStyles(page.number, inOrder, sheet)}`);
  const pdf = await readerPdf(source, title, [sheet]);
  files.put(pagePdfAddress(source.date, page.number), pdf);
  return {
    number: page.number,
    name: page.name,
    svg,
    width: Math.round(sheet.width),
    height: Math.round(sheet.height),
    styles,
    fonts: (['song', 'songBlack'] as Face[]).flatMap((face) => fonts.get(face) ?? []),
    pdfBytes: pdf.length,
    editors: page.editors,
    blocks: sheet.zones.map(({ rect }) => percentOf(rect, sheet)),
    reports: page.reports.map((report) => reportView(report, zones.get(report.id), sheet, pictures)),
  };
}

/** For readers: without bleed and crop marks, photos at screen size. */
export async function readerPdf(source: EditionSource, title: string, sheets: Sheet[]): Promise<Uint8Array> {
  const keys = new Map(
    source.pages.flatMap((page) =>
      page.reports.flatMap(({ photos }) => photos.map(({ id, screen }) => [id, screen.key] as const)),
    ),
  );
  const { bytes } = await pagePdf(sheets, {
    title,
    author: source.newspaper.name,
    date: new Date(`${source.date}T00:00:00Z`),
    fonts: printFont,
    photo: (id) => getFile(keys.get(id) ?? ''),
    press: false,
  });
  return bytes;
}

type Pictures = Map<string, { screen: string; thumb: string }>;

async function photoFiles(files: BundleFiles, photos: SourcePhoto[]): Promise<Pictures> {
  const pictures: Pictures = new Map();
  for (const { id, screen, thumb } of photos) {
    pictures.set(id, {
      screen: files.asset('jpg', await getFile(screen.key)),
      thumb: files.asset('jpg', await getFile(thumb.key)),
    });
  }
  return pictures;
}

async function fontFiles(
  files: BundleFiles,
  edition: EditionCase,
  source: EditionSource,
  page: SourcePage,
  sheet: Sheet,
): Promise<Map<Face, string>> {
  const picture = Object.fromEntries(charactersUsed([sheet], faceOf));
  const fonts = await fontsFor(edition, [
    picture,
    chromeTexts(source),
    reportTexts(page.reports),
    neighbourTexts(source),
  ]);
  return new Map([...fonts].map(([face, bytes]) => [face, files.asset('woff2', bytes)]));
}

// headlines of the reports before and after, which stand on other pages
function neighbourTexts({ pages }: EditionSource) {
  return {
    songBold: pages
      .map(({ reports }) => (reports[0]?.content.headline ?? '') + (reports.at(-1)?.content.headline ?? ''))
      .join(''),
  };
}

function reportView(report: SourceReport, zone: HotZone | undefined, sheet: Sheet, pictures: Pictures): ReportView {
  const { content, photos } = report;
  const grid = sheet.zones.find(({ reportId }) => reportId === report.id)?.grid;
  const box = zone ? { left: zone.left, top: zone.top, width: zone.width, height: zone.height } : null;
  return {
    id: report.id,
    number: report.number,
    rank: report.rank,
    kicker: content.kicker,
    headline: content.headline,
    subtitle: content.subtitle,
    editorsNote: content.editorsNote,
    byline: printByline(content.byline),
    authors: content.byline.map(({ name }) => name).filter(Boolean),
    summary: summaryOf(openingOf(content)),
    body: content.body.content,
    section: report.section,
    photos: photos.map((photo) => ({
      caption: photo.caption,
      photographer: photo.photographer,
      focal: { x: photo.focal.x * 100, y: photo.focal.y * 100 },
      screen: { ...size(photo.screen), address: pictures.get(photo.id)?.screen ?? '' },
      thumb: { ...size(photo.thumb), address: pictures.get(photo.id)?.thumb ?? '' },
    })),
    errata: report.errata,
    zone: box,
    grid: grid ? { columns: grid.columns, lines: grid.lines } : null,
  };
}

const size = ({ width, height }: { width: number; height: number }) => ({ width, height });

function summaryOf(paragraphs: string[]): string {
  const first = (paragraphs[0] ?? '').replace(/^本报讯[\s　]*(（[^）]*）)?[\s　]*/, '');
  return first.length > 120 ? `${first.slice(0, 119)}…` : first;
}

function percentOf(rect: Sheet['zones'][number]['rect'], sheet: Sheet) {
  const part = (value: number, whole: number) => Number(((value / whole) * 100).toFixed(3));
  return {
    left: part(rect.x, sheet.width),
    top: part(rect.y, sheet.height),
    width: part(rect.width, sheet.width),
    height: part(rect.height, sheet.height),
  };
}
