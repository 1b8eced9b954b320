import { useLocale, useTranslations } from 'next-intl';
import { ReasonCheck } from '@/components/reports/reason-check';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { OpenReturn } from '@/lib/server/reports/open-report';
import './quoted.css';
import '@/components/reports/column-head.css';

/** 退改: what was asked of the author, what is dealt with, what they answered. */
export function ReportReturns({ returns, dates }: { returns: readonly OpenReturn[]; dates: DateFormat }) {
  const t = useTranslations('reports.returns');
  const english = useLocale() === 'en';
  if (returns.length === 0) return null;
  return (
    <section className="report-returns">
      <h2 className="column-head">{t('title')}</h2>
      {returns.map((one) => (
        <div key={one.at}>
          <p className="t1 mute">{t('by', { name: one.by, time: dateAndTime(one.at, dates) })}</p>
          <ul>
            {one.items.map((item) => (
              <ReasonCheck key={item.code} title={english ? item.en : item.zh} note={item.note} done={item.done} />
            ))}
          </ul>
          {one.note && (
            <p className="quoted" lang="zh-CN">
              {one.note}
            </p>
          )}
          <p className="t1 mute">{one.repliedAt ? t('reply') : t('waiting')}</p>
          {one.reply && (
            <p className="quoted" lang="zh-CN">
              {one.reply}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
