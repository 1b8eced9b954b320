import { useTranslations } from 'next-intl';
import type { ProgressStep } from '@/components/reports/progress-line';
import { reportMarks } from '@/components/reports/state-mark';
import { isReportState } from '@/lib/domain/reports/states';
import type { WayStep } from '@/lib/domain/reports/way';
import { twoDigits } from '@/lib/edition/addresses';
import { clockTime, dateAndTime, type DateFormat, shortDate } from '@/lib/i18n/dates';
import type { AuthorView } from '@/lib/server/reports/author-view';

/** The way of a report in words: people named, hours only while it is of one day. */
export function useProgressSteps({ way, placement: at, section }: AuthorView, dates: DateFormat): ProgressStep[] {
  const t = useTranslations('mine.way');
  const page = useTranslations('mine.report');
  const done = way.filter((step) => step.at !== null);
  const oneDay = new Set(done.map((step) => shortDate(step.at as string, dates))).size < 2;
  const spell = (step: WayStep) => {
    const key =
      `${step.what.replace('.', '-')}${step.what === 'report.signed' && step.level ? `-${step.level}` : ''}` as Parameters<
        typeof t
      >[0];
    return t.has(key) ? t(key) : t('report-signed');
  };
  const noteOf = (step: WayStep): string | undefined => {
    if (step.what === 'placed' && at)
      return page('planned', { date: shortDate(at.date, dates), page: twoDigits(at.page), name: at.pageName });
    return [step.who, step.what === 'report.claimed' ? section : null].filter(Boolean).join('　') || undefined;
  };
  return way.map((step, index) => ({
    key: `${index}-${step.what}`,
    standing: step.standing,
    title: spell(step),
    note: noteOf(step),
    time: step.at
      ? oneDay
        ? clockTime(step.at, dates)
        : dateAndTime(step.at, dates)
      : step.standing === 'now'
        ? t('now')
        : undefined,
    shape: step.standing === 'now' && isReportState(step.what) ? reportMarks[step.what].shape : undefined,
    maybe: step.what === 'placed' || step.what === 'published',
  }));
}
