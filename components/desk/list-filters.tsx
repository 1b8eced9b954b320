'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FilterSelect } from '@/components/ui/filter-select';
import type { SelectOption } from '@/components/ui/select';
import type { DateFormat } from '@/lib/i18n/dates';
import type { ReportWhen } from '@/lib/server/desk/report-filter';
import { DayField } from './day-field';
import '@/components/ui/filters.css';

type ListFiltersProps = {
  path: string;
  /** what stands in the address and stays */
  keep: Record<string, string | undefined>;
  value: {
    section: string | null;
    unit: string | null;
    when: ReportWhen | null;
    from: string | null;
    until: string | null;
    q: string;
    state?: string | null;
  };
  sections: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string }[];
  states?: readonly SelectOption[];
  /** 2026-11-22 */
  today: string;
  dates: DateFormat;
  sorts?: { value: string; options: readonly SelectOption[] };
};

const whens = ['today', 'threeDays', 'week', 'days'] as const satisfies readonly ReportWhen[];

/** The 36 px bar: a form that works without script, and at once with it. */
export function ListFilters({ path, keep, value, sections, units, states, today, dates, sorts }: ListFiltersProps) {
  const t = useTranslations('desk');
  const shell = useTranslations('shell');
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!form.current) return;
    const words = new URLSearchParams();
    for (const [name, word] of new FormData(form.current))
      if (typeof word === 'string' && word !== '') words.set(name, word);
    router.push(`${path}?${words}`);
  };
  const named = (things: readonly { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }));
  const days = { today, dates, onDay: () => send() };
  const any = { value: '', label: t('any') };
  const filtered = Boolean(value.section || value.unit || value.when || value.q || value.state);
  return (
    <form
      ref={form}
      className="filters"
      action={path}
      onSubmit={send}
      onChange={(event) => (event.target as HTMLElement).tagName === 'SELECT' && send()}
    >
      {Object.entries(keep).map(([name, word]) => word && <input key={name} type="hidden" name={name} value={word} />)}
      <input
        key={`q${value.q}`}
        className="find-here"
        type="search"
        name="q"
        defaultValue={value.q}
        aria-label={shell('findLabel')}
        placeholder={shell('find')}
        maxLength={200}
      />
      {states && (
        <FilterSelect
          key={`s${value.state}`}
          name="state"
          label={t('state')}
          defaultValue={value.state ?? ''}
          options={[any, ...states]}
        />
      )}
      <FilterSelect
        key={`c${value.section}`}
        name="section"
        label={t('section')}
        defaultValue={value.section ?? ''}
        options={[any, { value: 'none', label: t('noSection') }, ...named(sections)]}
      />
      <FilterSelect
        key={`u${value.unit}`}
        name="unit"
        label={t('unit')}
        defaultValue={value.unit ?? ''}
        options={[any, ...named(units)]}
      />
      <FilterSelect
        key={`w${value.when}`}
        name="when"
        label={t('handedIn')}
        defaultValue={value.when ?? ''}
        options={[any, ...whens.map((when) => ({ value: when, label: t(`whens.${when}`) }))]}
      />
      {value.when === 'days' && (
        <>
          <DayField key={`f${value.from}`} name="from" label={t('from')} day={value.from} {...days} />
          <DayField key={`t${value.until}`} name="until" label={t('until')} day={value.until} {...days} />
        </>
      )}
      {filtered && (
        <a
          className="link"
          href={`${path}?${new URLSearchParams(Object.entries(keep).filter((one): one is [string, string] => Boolean(one[1])))}`}
        >
          {t('clear')}
        </a>
      )}
      <noscript>
        <Button type="submit" small>
          {t('apply')}
        </Button>
      </noscript>
      {sorts && (
        <FilterSelect
          key={`o${sorts.value}`}
          className="push"
          name="sort"
          label={t('sort')}
          defaultValue={sorts.value}
          options={sorts.options}
        />
      )}
    </form>
  );
}
