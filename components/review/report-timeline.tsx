import { useLocale, useTranslations } from 'next-intl';
import { type Happening, Timeline } from '@/components/reports/timeline';
import { calendarDay } from '@/lib/domain/calendar';
import { clockTime, type DateFormat, shortDate } from '@/lib/i18n/dates';
import type { HistoryLine } from '@/lib/server/reports/history';

const backwards = /returned|declined|sentBack|reopened|withdrawn|killed|unclaimed/i;

/** 经过: what happened, by whom, the newest day first. */
export function ReportTimeline({
  history,
  dates,
  bare,
}: {
  history: readonly HistoryLine[];
  dates: DateFormat;
  bare?: boolean;
}) {
  const t = useTranslations('reports');
  const english = useLocale() === 'en';
  const word = (kind: string) => {
    const key = `happened.${kind.replace('.', '-')}` as 'happened.report-created';
    return t(t.has(key) ? key : 'happened.other');
  };
  const levels = (some: readonly string[]) =>
    some.map((level) => t(`levels.${level as 'editor'}`)).join(t('edit.levelsJoin'));
  const detail = ({ reasons, note, person, section, page, voids }: HistoryLine) =>
    [
      person && t('detail.to', { name: person }),
      section,
      page && t('detail.page', { page: String(page).padStart(2, '0') }),
      ...reasons.map((reason) => (english ? reason.en : reason.zh)),
      note,
      voids.length > 0 && t('detail.voids', { levels: levels(voids) }),
    ]
      .filter(Boolean)
      .join('；');
  const answered = (line: HistoryLine) =>
    line.kind === 'report.submitted' && history.some(({ kind, seq }) => seq < line.seq && kind === 'report.submitted');
  const happenings = history.map((line): Happening & { day: string } => ({
    day: calendarDay(line.at, dates.timeZone),
    key: String(line.seq),
    at: line.at,
    time: clockTime(line.at, dates),
    what: answered(line)
      ? t('happened.report-answered')
      : line.kind === 'report.signed' && line.level
        ? t(`levels.${line.level as 'editor'}`) + (english ? ': ' : '') + word(line.kind)
        : word(line.kind),
    who: line.by ?? t('product'),
    detail: detail(line) || undefined,
    back: backwards.test(line.kind) || undefined,
  }));
  const days = [...new Set(happenings.map(({ day }) => day))];
  return (
    <Timeline
      bare={bare ?? false}
      days={days.map((day) => ({
        day: days.length > 1 ? shortDate(day, dates) : undefined,
        happenings: happenings.filter((one) => one.day === day),
      }))}
    />
  );
}
