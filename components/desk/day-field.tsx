'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { fullDate, type DateFormat, shortDate } from '@/lib/i18n/dates';
import { readDay } from '@/lib/i18n/read-day';
import '@/components/ui/filters.css';

type DayFieldProps = {
  name: string;
  label: string;
  /** 2026-11-22 */
  day: string | null;
  today: string;
  dates: DateFormat;
  /** once the form holds the new day */
  onDay: () => void;
};

/** A day in the newspaper's own form, typed or taken from the browser's calendar. */
export function DayField({ name, label, day, today, dates, onDay }: DayFieldProps) {
  const t = useTranslations('desk');
  const [words, setWords] = useState(day ? spelled(day, today, dates) : '');
  const [wrong, setWrong] = useState(false);
  const held = useRef<HTMLInputElement>(null);
  const put = (next: string | null) => {
    setWrong(false);
    setWords(next ? spelled(next, today, dates) : '');
    if (!held.current || next === day) return;
    held.current.value = next ?? '';
    onDay();
  };
  const read = () => {
    const next = readDay(words, today);
    if (next !== null || words.trim() === '') put(next);
    else setWrong(true);
  };
  return (
    <label className="day-field">
      {label}
      <input
        value={words}
        size={11}
        placeholder={t('anyDay')}
        autoComplete="off"
        aria-invalid={wrong || undefined}
        title={wrong ? t('noDay', { day: spelled(today, today, dates) }) : undefined}
        onChange={(event) => setWords(event.target.value)}
        onBlur={read}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          read();
        }}
      />
      {wrong && <b role="alert">{t('noDay', { day: spelled(today, today, dates) })}</b>}
      <button type="button" aria-label={t('pickDay', { label })} onClick={() => held.current?.showPicker()}>
        <Icon name="down" />
      </button>
      <input
        ref={held}
        type="date"
        name={name}
        tabIndex={-1}
        aria-hidden="true"
        defaultValue={day ?? ''}
        onChange={(event) => put(event.target.value || null)}
      />
    </label>
  );
}

function spelled(day: string, today: string, dates: DateFormat): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDate(day, dates) : fullDate(day, dates);
}
