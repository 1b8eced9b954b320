'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { FormProblems } from './form-problems';
import { useForm } from './use-form';

type EndDialogProps<I> = {
  what: string;
  end: Command<I, boolean>;
  input: (lastDay: string | null) => I;
  label?: string;
};

/** Ends a role or a membership: now, or after a last day. */
export function EndDialog<I>({ what, end, input, label }: EndDialogProps<I>) {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  const [open, setOpen] = useState(false);
  const form = useForm<{ lastDay: string }, I, boolean>({ lastDay: '' }, end);
  return (
    <>
      <Button tone="bare" small onClick={() => setOpen(true)}>
        {label ?? t('person.end')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('person.endTitle', { what })}
        lead={t('person.endLead')}
        actions={
          <ActionBar
            next={
              <>
                <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
                <Button
                  tone="go"
                  pending={form.pending}
                  onClick={async () => {
                    if (await form.submit(input(form.values.lastDay || null))) setOpen(false);
                  }}
                >
                  {label ?? t('person.end')}
                </Button>
              </>
            }
          />
        }
      >
        <FormProblems problems={form.shown} />
        <DateField {...form.line('lastDay')} label={t('person.endOn')} />
      </Dialog>
    </>
  );
}
