import { useLocale, useTranslations } from 'next-intl';
import { ReasonCheck } from '@/components/reports/reason-check';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { AuthorReturn } from '@/lib/server/reports/author-view';
import './home.css';

/** Every return with its reasons, and what was answered. */
export function EarlierReturns({ returns, dates }: { returns: AuthorReturn[]; dates: DateFormat }) {
  const t = useTranslations('mine.returned');
  const locale = useLocale();
  return returns.map((back) => (
    <section key={back.at}>
      <h3 className="home-group">{t('label')}</h3>
      <blockquote lang="zh-CN">
        {back.note}
        <cite>{t('by', { by: back.by, time: dateAndTime(back.at, dates) })}</cite>
      </blockquote>
      <ul>
        {back.items.map((item) => (
          <ReasonCheck
            key={item.order}
            title={locale === 'en' ? item.en : item.zh}
            note={item.note || undefined}
            done={item.done}
          />
        ))}
      </ul>
      {back.reply && (
        <blockquote lang="zh-CN">
          {back.reply}
          <cite>{t('replied')}</cite>
        </blockquote>
      )}
    </section>
  ));
}
