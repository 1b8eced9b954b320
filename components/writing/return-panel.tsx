'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { StateMark } from '@/components/reports/state-mark';
import { Checkbox } from '@/components/ui/checkbox';
import { TextArea } from '@/components/ui/text-area';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { AuthorReturn } from '@/lib/server/reports/author-view';
import './return-panel.css';

export interface Mending {
  done: readonly number[];
  reply: string;
  /** neither ticked nor answered in words */
  left: number;
  answer: { doneItems?: number[]; note?: string };
  tick(order: number, done: boolean): void;
  write(reply: string): void;
  forget(): void;
}

/** What was mended and what is answered; kept on this machine until it is handed back. */
export function useMending(reportId: string, returned: AuthorReturn | null): Mending {
  const key = `jianbao.draft.mending.${reportId}`;
  const [{ done, reply }, set] = useState<{ done: number[]; reply: string }>({ done: [], reply: '' });
  useEffect(() => {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as {
        at?: string;
        done: number[];
        reply: string;
      } | null;
      if (kept && kept.at === returned?.at) set(kept);
    } catch {
      // nothing was kept
    }
  }, [key, returned?.at]);
  const keep = (next: { done: number[]; reply: string }) => {
    set(next);
    try {
      localStorage.setItem(key, JSON.stringify({ ...next, at: returned?.at }));
    } catch {
      // this browser keeps nothing: the ticks last as long as the page
    }
  };
  const open = returned?.items.filter(({ order }) => !done.includes(order)).length ?? 0;
  return {
    done,
    reply,
    left: reply.trim() === '' ? open : 0,
    answer: returned ? { doneItems: done, ...(reply.trim() ? { note: reply.trim() } : {}) } : {},
    tick: (order, ticked) => keep({ reply, done: ticked ? [...done, order] : done.filter((one) => one !== order) }),
    write: (words) => keep({ done, reply: words }),
    forget: () => localStorage.removeItem(key),
  };
}

type ReturnPanelProps = { returned: AuthorReturn; headline: string; mending: Mending; dates: DateFormat };

/** Why it came back: the editor's words, the reasons as a checklist, the answer. */
export function ReturnPanel({ returned, headline, mending, dates }: ReturnPanelProps) {
  const t = useTranslations('mine.returned');
  const locale = useLocale();
  const { by, note, at, items } = returned;
  return (
    <section className="return-panel" aria-label={t('label')}>
      <StateMark state="returned" word={t('yourMove')} />
      <h2 lang="zh-CN">{headline || t('noHeadline')}</h2>
      {note && (
        <blockquote lang="zh-CN">
          {note}
          <cite>{t('by', { by, time: dateAndTime(at, dates) })}</cite>
        </blockquote>
      )}
      {!note && <p className="mute">{t('by', { by, time: dateAndTime(at, dates) })}</p>}
      {items.length > 0 && (
        <ul className="reason-ticks">
          {items.map((item) => (
            <li key={item.order}>
              <Checkbox
                label={locale === 'en' ? item.en : item.zh}
                note={item.note || undefined}
                checked={mending.done.includes(item.order)}
                onChange={(event) => mending.tick(item.order, event.target.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      <TextArea
        id="reply"
        label={t('reply')}
        hint={t('replyHint', { by })}
        rows={2}
        maxLength={2000}
        value={mending.reply}
        onChange={(event) => mending.write(event.target.value)}
      />
    </section>
  );
}
