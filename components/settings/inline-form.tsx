'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FormProblems } from './form-problems';
import type { FormState } from './use-form';
import '@/components/ui/field.css';

interface InlineFormProps<V, I, T> {
  form: FormState<V, I, T>;
  /** on the button that opens the form, and on the one that sends it */
  label: string;
  /** true: done, the form may close */
  onSubmit: () => Promise<boolean>;
  children: ReactNode;
}

/** A line of a list in the making: a button until it is asked for. */
export function InlineForm<V, I, T>({ form, label, onSubmit, children }: InlineFormProps<V, I, T>) {
  const t = useTranslations('settings');
  const [open, setOpen] = useState(false);
  if (!open) return <Button onClick={() => setOpen(true)}>{label}</Button>;
  return (
    <form
      className="inline-form"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onSubmit()) setOpen(false);
      }}
    >
      <FormProblems problems={form.shown} />
      {children}
      <div className="form-actions">
        <Button type="submit" pending={form.pending}>
          {label}
        </Button>
        <Button tone="bare" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
