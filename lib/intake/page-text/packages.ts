/**
 * Packages 专题: three or more items with a kicker each (强基固本 / 乡村诊室换新颜), under one
 * headline with an editor's note, or with one credit for all (本版文字由…整理).
 */
import { noteText } from './blocks';
import type { Gathered } from './drafts';
import { tidy } from './heading-parts';
import type { ImportedPackage } from './page-reading';
import type { PageView } from './page-view';
import { joinPieces } from './paragraphs';
import type { DraftReport } from './reports-of-drafts';

export interface Packed {
  reports: DraftReport[];
  packages: ImportedPackage[];
  /** asides that became credits */
  credits: number[];
}

/** Reports under one common heading become a package. @returns packages, and the reports that stand alone */
export function packReports(view: PageView, all: DraftReport[], gathered: Gathered): Packed {
  const credits = gathered.asides.filter((at) => view.blocks[at]?.kind === 'credit');
  const header = all.find(
    ({ draft, report }) =>
      draft.notes.length > 0 &&
      report.headline !== null &&
      report.byline.length === 0 &&
      isHeader(all, draft.paragraphs.length),
  );
  const reports = header ? all.filter((one) => one !== header) : all;
  const items = itemsOf(reports, header !== undefined || credits.length > 0);
  if (items.length === 0 || (!header && credits.length === 0 && items.length < 3))
    return { reports: all, packages: [], credits: [] };
  const credit = credits.map((at) => (view.blocks[at]?.text ?? '').replace(/^[（(]\s*|\s*[）)]$/g, '')).join(' ');
  const note = header
    ? [
        ...header.draft.notes.map((at, i) =>
          i === 0 ? noteText(view.blocks[at]?.text ?? '') : (view.blocks[at]?.text ?? ''),
        ),
      ]
    : [];
  const paragraphs = header ? header.report.paragraphs : [];
  const heading = header
    ? [
        header.report.kicker,
        header.report.headline,
        header.report.subtitle,
        ...header.report.subheads.map((s) => s.text),
      ].filter((part) => part !== null)
    : [];
  return {
    reports,
    packages: [
      {
        headline: heading.length > 0 ? tidy(heading.join(' ')) : null,
        editorsNote: header ? [joinPieces(note), ...paragraphs].filter(Boolean).join('\n') : null,
        credit: credit === '' ? null : tidy(credit),
        reports: items.map((item) => reports.indexOf(item)),
      },
    ],
    credits,
  };
}

/** A headline with only a note under it heads a package; with a few paragraphs it does so above items. */
function isHeader(all: DraftReport[], paragraphs: number): boolean {
  return paragraphs === 0
    ? all.length > 1
    : paragraphs <= 3 && all.filter(({ report }) => report.kicker !== null && report.byline.length === 0).length >= 3;
}

function itemsOf(reports: DraftReport[], announced: boolean): DraftReport[] {
  const kickers = reports.filter(({ report }) => report.kicker !== null && report.byline.length === 0);
  if (kickers.length >= 3) return kickers;
  return announced ? reports.filter(({ report }) => report.byline.length === 0) : [];
}
