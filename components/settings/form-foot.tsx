'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/notice';
import type { FormState } from './use-form';

/** The foot of a settings form: what was said about it, and the one step that comes next. */
export function FormFoot<V, I, T>({
  form,
  label,
  rare,
}: {
  form: FormState<V, I, T>;
  label?: string;
  rare?: ReactNode;
}) {
  const t = useTranslations('settings');
  return (
    <ActionBar
      ruled
      rare={rare}
      next={
        <>
          {form.saved && <StatusLine tone="ok">{t('saved')}</StatusLine>}
          <Button type="submit" tone="go" pending={form.pending}>
            {label ?? t('save')}
          </Button>
        </>
      }
    />
  );
}
