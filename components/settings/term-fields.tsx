'use client';

import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/date-field';
import '@/components/ui/field.css';

export interface Term {
  from: string;
  until: string;
}

export const openTerm: Term = { from: '', until: '' };

/** From which day to which; empty ends are open. */
export function TermFields({
  at,
  term,
  onChange,
  errorAt,
}: {
  /** prefix of its fields' ids, where a screen has several of them */
  at: string;
  term: Term;
  onChange: (term: Term) => void;
  errorAt: (field: string) => string | undefined;
}) {
  const t = useTranslations('settings');
  return (
    <div className="form-pair">
      <DateField
        id={`${at}from`}
        label={t('person.from')}
        hint={t('person.fromHint')}
        value={term.from}
        onChange={(event) => onChange({ ...term, from: event.target.value })}
        error={errorAt(`${at}from`)}
      />
      <DateField
        id={`${at}until`}
        label={t('person.until')}
        hint={t('person.untilHint')}
        value={term.until}
        onChange={(event) => onChange({ ...term, until: event.target.value })}
        error={errorAt(`${at}until`)}
      />
    </div>
  );
}

export const termInput = ({ from, until }: Term) => ({ from: from || null, until: until || null });
