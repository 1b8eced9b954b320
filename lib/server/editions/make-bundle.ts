import type { Sheet } from '@/lib/composer/display-list';
import {
  archiveAddress,
  FEED,
  issueAddress,
  issuePdfAddress,
  pageAddress,
  type ReaderLocale,
  ROBOTS,
  reportAddress,
  SITEMAP,
  thumbnailAddress,
} from '@/lib/edition/addresses';
import { monthOf, monthsOf } from '@/lib/edition/months';
import { PUBLIC } from '@/lib/edition/public-address';
import type { EditionSource } from '@/lib/edition/source';
import type { EditionView, PageView } from '@/lib/edition/view';
import { chineseDate } from '@/lib/i18n/printed-dates';
import { db } from '../db/client';
import { getFile } from '../storage/files';
import { BundleFiles } from './bundle-files';
import { archiveDocument, issueDocument, pageDocument, reportDocument } from './documents';
import { characterSet, EditionCase } from './edition-case';
import { robots, rssFeed, sitemap } from './feeds';
import { makePage, readerPdf } from './make-page';
import { iconOf, nameplateView } from './nameplate-view';
import { fontStyles } from './page-styles';
import { readerScript, readerStyles } from './reader-files';
import { readerWords } from './reader-words';
import { latestSources, type Shelved, shelvedIssues } from './shelf';
import { chromeTexts, type FaceTexts, fontsFor, reportTexts } from './text-fonts';
import { thumbnail } from './thumbnail';

const LOCALES: ReaderLocale[] = ['zh-CN', 'en'];
/** issues whose reports are in the feed */
const FED = 3;

/** Source in, all files of the edition out, written into the store. */
export async function makeBundle({
  id,
  source,
  createdAt,
}: {
  id: string;
  source: EditionSource;
  createdAt: Date;
}): Promise<{ hash: string; key: string }> {
  const files = new BundleFiles(source.date, PUBLIC);
  const sheets = await sheetsOf(source);
  const shelved = await shelvedIssues(id);
  const edition = new EditionCase(
    characterSet(
      [chromeTexts(source), reportTexts(source.pages.flatMap(({ reports }) => reports)), shelfTexts(shelved)].flatMap(
        (texts) => Object.values(texts),
      ),
      sheets,
    ),
  );
  const pages: PageView[] = [];
  for (const [index, page] of source.pages.entries()) {
    const sheet = sheets[index] as Sheet;
    pages.push(await makePage(files, edition, source, page, sheet));
    files.put(thumbnailAddress(source.date, page.number), await smallPicture(source, sheet, page.name, edition));
  }
  const pdf = await readerPdf(source, `${source.newspaper.name} ${chineseDate(source.date)}`, sheets);
  files.put(issuePdfAddress(source.date), pdf);
  const view: Omit<EditionView, 'locale' | 't'> = {
    newspaper: source.newspaper,
    nameplate: nameplateView(source.newspaper.name),
    date: source.date,
    serial: source.serial,
    pages,
    pdfBytes: pdf.length,
    files: {
      styles: files.asset('css', await readerStyles()),
      script: files.asset('js', await readerScript()),
      icon: files.asset('svg', iconOf(source.newspaper.name)),
    },
    days: shelved.map(({ date }) => date),
    releasedAt: source.releasedAt,
    changedAt: createdAt.toISOString(),
  };
  for (const locale of LOCALES) await putDocuments(files, { ...view, locale, t: readerWords(locale) });
  await putShelf(files, edition, view, source, shelved);
  return files.write();
}

async function sheetsOf(source: EditionSource): Promise<Sheet[]> {
  const layouts = await db().layout.findMany({
    where: { id: { in: source.pages.map(({ layoutId }) => layoutId) } },
    select: { id: true, sheet: true },
  });
  return source.pages.map(({ layoutId, number }) => {
    const layout = layouts.find(({ id }) => id === layoutId);
    if (!layout) throw new Error(`The layout of page ${number} is gone.`);
    return layout.sheet as unknown as Sheet;
  });
}

async function smallPicture(source: EditionSource, sheet: Sheet, name: string, edition: EditionCase): Promise<string> {
  const keys = new Map(
    source.pages.flatMap((page) =>
      page.reports.flatMap(({ photos }) => photos.map(({ id, thumb }) => [id, thumb.key] as const)),
    ),
  );
  return thumbnail(sheet, name, edition, (id) => getFile(keys.get(id) ?? ''));
}

async function putDocuments(files: BundleFiles, view: EditionView): Promise<void> {
  files.put(issueAddress(view.date, view.locale), await issueDocument(view));
  for (const page of view.pages) {
    files.put(pageAddress(view.date, page.number, view.locale), await pageDocument(view, page));
    for (const report of page.reports)
      files.put(reportAddress(view.date, report.number, view.locale), await reportDocument(view, page, report));
  }
}

async function putShelf(
  files: BundleFiles,
  edition: EditionCase,
  view: Omit<EditionView, 'locale' | 't'>,
  source: EditionSource,
  shelved: Shelved[],
): Promise<void> {
  const fonts = await fontsFor(edition, [chromeTexts(source), shelfTexts(shelved)]);
  const styles = files.asset(
    'css',
    fontStyles(new Map([...fonts].map(([face, bytes]) => [face, files.asset('woff2', bytes)]))),
  );
  const [latest] = monthsOf(view.days);
  for (const locale of LOCALES) {
    const localised = { ...view, locale, t: readerWords(locale) };
    for (const { month } of monthsOf(view.days)) {
      const document = await archiveDocument(
        localised,
        month,
        shelved.filter(({ date }) => monthOf(date) === month),
        styles,
      );
      files.put(archiveAddress(locale, month), document, 'shelf');
      if (month === latest?.month) files.put(archiveAddress(locale), document, 'shelf');
    }
  }
  files.put(FEED, rssFeed(await latestSources(source, FED)), 'shelf');
  files.put(SITEMAP, sitemap(shelved), 'shelf');
  files.put(ROBOTS, robots(), 'shelf');
}

function shelfTexts(shelved: Shelved[]): FaceTexts {
  const headlines = shelved
    .flatMap(({ pages }) => pages.map(({ name, lead }) => name + (lead?.headline ?? '')))
    .join('');
  return { songBold: headlines, song: headlines, hei: headlines };
}
