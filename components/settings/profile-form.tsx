'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { FormProblems } from './form-problems';
import type { PersonPartProps } from './person-commands';
import { SetOut } from '@/components/ui/set-out';
import { useForm } from './use-form';
import '@/components/ui/field.css';

export function ProfileForm({ person, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const form = useForm({ name: person.name, account: person.account }, commands.saveProfile);
  const { values } = form;
  return (
    <SetOut title={t('person.profile')} note={person.self ? t('person.you') : t(`people.states.${person.state}`)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit({ personId: person.id, seen: person.seen, ...values });
        }}
      >
        <FormProblems problems={form.shown} />
        <div className="form-pair">
          <TextField {...form.line('name')} label={t('people.name')} maxLength={50} readOnly={!person.mayCare} />
          <TextField
            {...form.line('account')}
            label={t('people.account')}
            hint={t('people.accountHint')}
            maxLength={254}
            autoComplete="off"
            readOnly={!person.mayCare}
          />
        </div>
        {person.mayCare && (
          <div className="form-actions">
            <Button type="submit" pending={form.pending}>
              {t('save')}
            </Button>
            {form.saved && <StatusLine tone="ok">{t('saved')}</StatusLine>}
          </div>
        )}
      </form>
    </SetOut>
  );
}
