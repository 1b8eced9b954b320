'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { FilterSelect } from '@/components/ui/filter-select';
import type { SelectOption } from '@/components/ui/select';

type ListFiltersProps = {
  path: string;
  /** what stands in the address and stays */
  keep: Record<string, string | undefined>;
  value: {
    section: string | null;
    unit: string | null;
    from: string | null;
    until: string | null;
    q: string;
    state?: string | null;
  };
  sections: readonly { id: string; name: string }[];
  units: readonly { id: string; name: string }[];
  states?: readonly SelectOption[];
  sorts?: { value: string; options: readonly SelectOption[] };
};

/** The 36 px bar: a form that works without script, and at once with it. */
export function ListFilters({ path, keep, value, sections, units, states, sorts }: ListFiltersProps) {
  const t = useTranslations('desk');
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
  const any = { value: '', label: t('any') };
  const filtered = Boolean(value.section || value.unit || value.from || value.until || value.q || value.state);
  return (
    <form
      ref={form}
      className="filters"
      action={path}
      onSubmit={send}
      onChange={(event) => (event.target as HTMLElement).tagName === 'SELECT' && send()}
    >
      {Object.entries(keep).map(([name, word]) => word && <input key={name} type="hidden" name={name} value={word} />)}
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
      <label>
        {t('from')}
        <input
          key={`f${value.from}`}
          type="date"
          name="from"
          defaultValue={value.from ?? ''}
          onBlur={(event) => event.target.value !== (value.from ?? '') && send()}
        />
      </label>
      <label>
        {t('until')}
        <input
          key={`t${value.until}`}
          type="date"
          name="until"
          defaultValue={value.until ?? ''}
          onBlur={(event) => event.target.value !== (value.until ?? '') && send()}
        />
      </label>
      {value.q && <input type="hidden" name="q" value={value.q} />}
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
