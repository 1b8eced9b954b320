import { useTranslations } from 'next-intl';
import { RevisionRail, type ShownRevision } from '@/components/reports/revision-rail';
import { calendarDay } from '@/lib/domain/calendar';
import { clockTime, dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';

const kept = ['original', 'signed', 'printed'];

/** 版本: every text that was kept, the working copy above; each opens its difference to now. */
export function ReportRevisions({
  report,
  text,
  dates,
  href,
  shown,
}: {
  report: OpenReport;
  text: OpenText;
  dates: DateFormat;
  href: (number: number) => string;
  shown: number | null;
}) {
  const t = useTranslations('reports.revision');
  const day = calendarDay(report.updatedAt, dates.timeZone);
  const time = (at: string) =>
    calendarDay(at, dates.timeZone) === day ? clockTime(at, dates) : dateAndTime(at, dates);
  const now: ShownRevision = {
    key: 'now',
    label: t('now'),
    time: time(report.updatedAt),
    kind: 'now',
    current: shown === null,
  };
  const lines = text.revisions.map(
    ({ number, kind, by, at }): ShownRevision => ({
      key: String(number),
      label: t(kind),
      by,
      time: time(at),
      href: href(number),
      kind: kept.includes(kind) ? 'kept' : 'step',
      current: shown === number,
    }),
  );
  return <RevisionRail revisions={[now, ...lines]} />;
}
