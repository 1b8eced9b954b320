import { issueAddress, pageAddress, reportAddress, twoDigits } from './addresses';
import { plainHeadline } from './plain-headline';
import { PUBLIC } from './public-address';
import { type EditionView, inOrder, type PageView, type ReportView } from './view';

/** What search engines read of the edition: schema.org as JSON-LD. */
export function reportForMachines(view: EditionView, page: PageView, report: ReportView): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: plainHeadline(report.headline),
    ...(report.kicker || report.subtitle
      ? { alternativeHeadline: plainHeadline(report.subtitle || report.kicker) }
      : {}),
    description: report.summary,
    url: PUBLIC + reportAddress(view.date, report.number, view.locale),
    inLanguage: 'zh-CN',
    datePublished: view.releasedAt,
    dateModified: report.errata.at(-1)?.at ?? view.releasedAt,
    author: report.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher(view),
    image: report.photos.map(({ screen, caption }) => ({
      '@type': 'ImageObject',
      url: PUBLIC + screen.address,
      width: screen.width,
      height: screen.height,
      caption,
    })),
    ...(report.section ? { articleSection: report.section } : {}),
    printEdition: view.date,
    printPage: twoDigits(page.number),
    printSection: page.name,
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: String(view.serial),
      datePublished: view.date,
      url: PUBLIC + issueAddress(view.date, view.locale),
    },
    ...(report.errata.length > 0
      ? { correction: report.errata.map(({ text, at }) => ({ '@type': 'CorrectionComment', text, datePublished: at })) }
      : {}),
  };
}

export function issueForMachines(view: EditionView): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    issueNumber: String(view.serial),
    datePublished: view.date,
    url: PUBLIC + issueAddress(view.date, view.locale),
    isPartOf: { '@type': 'Newspaper', name: view.newspaper.name },
    publisher: publisher(view),
    hasPart: inOrder(view).map(({ page, report }) => ({
      '@type': 'NewsArticle',
      headline: plainHeadline(report.headline),
      printPage: twoDigits(page.number),
      url: PUBLIC + reportAddress(view.date, report.number, view.locale),
    })),
  };
}

export function pageForMachines(view: EditionView, page: PageView): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: `${twoDigits(page.number)}版 ${page.name}`,
    url: PUBLIC + pageAddress(view.date, page.number, view.locale),
    hasPart: page.reports.map((report) => ({
      '@type': 'NewsArticle',
      headline: plainHeadline(report.headline),
      printPage: twoDigits(page.number),
      url: PUBLIC + reportAddress(view.date, report.number, view.locale),
    })),
  };
}

function publisher({ newspaper }: EditionView): object {
  return { '@type': 'NewsMediaOrganization', name: newspaper.publisher || newspaper.name };
}
