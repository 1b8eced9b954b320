import { prerenderToNodeStream } from 'react-dom/static';
import { ArchiveScreen } from '@/components/reader/archive-screen';
import { IssueScreen } from '@/components/reader/issue-screen';
import { PageScreen } from '@/components/reader/page-screen';
import { type DocumentFacts, ReaderDocument } from '@/components/reader/reader-document';
import { ReportScreen } from '@/components/reader/report-screen';
import {
  archiveAddress,
  issueAddress,
  pageAddress,
  type ReaderLocale,
  reportAddress,
  twoDigits,
} from '@/lib/edition/addresses';
import { issueForMachines, pageForMachines, reportForMachines } from '@/lib/edition/machine-words';
import { monthName } from '@/lib/edition/months';
import { plainHeadline } from '@/lib/edition/plain-headline';
import type { EditionView, PageView, ReportView, ShelvedIssue } from '@/lib/edition/view';
import { longDate } from '@/lib/i18n/dates';

/** Every document of the digital newspaper as finished HTML, without any client framework. */
export function issueDocument(view: EditionView): Promise<string> {
  const [front] = view.pages;
  const [lead] = front?.reports ?? [];
  return html({
    ...frame(view, front),
    title: `${longDate(view.date, datesOf(view))} · ${view.newspaper.name}`,
    description: front?.reports.map(({ headline }) => plainHeadline(headline)).join('；') ?? '',
    addresses: both((locale) => issueAddress(view.date, locale)),
    kind: 'website',
    ...pictureOf(lead),
    machine: issueForMachines(view),
    children: <IssueScreen view={view} />,
  });
}

export function pageDocument(view: EditionView, page: PageView): Promise<string> {
  return html({
    ...frame(view, page),
    title: `${view.t('pageName', { page: twoDigits(page.number), name: page.name })} · ${longDate(view.date, datesOf(view))} · ${view.newspaper.name}`,
    description: page.reports.map(({ headline }) => plainHeadline(headline)).join('；'),
    addresses: both((locale) => pageAddress(view.date, page.number, locale)),
    kind: 'website',
    ...pictureOf(page.reports[0]),
    machine: pageForMachines(view, page),
    children: <PageScreen view={view} page={page} />,
  });
}

export function reportDocument(view: EditionView, page: PageView, report: ReportView): Promise<string> {
  return html({
    ...frame(view, page),
    title: `${plainHeadline(report.headline)} · ${view.newspaper.name}`,
    description: report.summary,
    addresses: both((locale) => reportAddress(view.date, report.number, locale)),
    kind: 'article',
    ...pictureOf(report),
    publishedAt: view.releasedAt,
    machine: reportForMachines(view, page, report),
    children: <ReportScreen view={view} page={page} report={report} />,
  });
}

/** @param named whether the month stands in the address; the latest month has an address without it too */
export function archiveDocument(
  view: EditionView,
  month: string,
  issues: ShelvedIssue[],
  styles: string,
): Promise<string> {
  return html({
    view,
    styles: [styles],
    fonts: [],
    title: `${monthName(month, view.locale)} · ${view.t('archive')} · ${view.newspaper.name}`,
    description: issues
      .map(({ pages }) => plainHeadline(pages[0]?.lead?.headline ?? ''))
      .filter(Boolean)
      .slice(0, 8)
      .join('；'),
    addresses: both((locale) => archiveAddress(locale, month)),
    kind: 'website',
    children: <ArchiveScreen view={view} month={month} issues={issues} />,
  });
}

function frame(view: EditionView, page: PageView | undefined) {
  return { view, styles: page ? [page.styles] : [], fonts: page?.fonts ?? [] };
}

function pictureOf(report: ReportView | undefined): Pick<DocumentFacts, 'picture'> {
  const photo = report?.photos[0];
  return photo ? { picture: { ...photo.screen, alt: photo.caption } } : {};
}

const datesOf = (view: EditionView) => ({ locale: view.locale, timeZone: view.newspaper.timeZone });
const both = (address: (locale: ReaderLocale) => string) => ({ 'zh-CN': address('zh-CN'), en: address('en') });

async function html(facts: DocumentFacts): Promise<string> {
  const { prelude } = await prerenderToNodeStream(<ReaderDocument {...facts} />);
  const parts: Buffer[] = [];
  for await (const part of prelude) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString('utf8');
}
