'use client';

import { useTranslations } from 'next-intl';
import { FormProblems } from '@/components/settings/form-problems';
import { SetOut } from '@/components/ui/set-out';
import { useForm } from '@/components/settings/use-form';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { passwordLength } from '@/lib/domain/people/password';
import type { PasswordInput } from '@/lib/server/auth/change-password';
import { KeepTokens } from './keep-tokens';
import '@/components/ui/field.css';

const empty = { present: '', password: '', again: '', keepTokens: false };

export function PasswordForm({
  hasPassword,
  hasTokens,
  account,
  change,
}: {
  hasPassword: boolean;
  hasTokens: boolean;
  account: string;
  change: Command<PasswordInput, boolean>;
}) {
  const t = useTranslations('account');
  const form = useForm<typeof empty, PasswordInput, boolean>(empty, change);
  const { values, set, errorAt } = form;
  const field = (name: 'present' | 'password' | 'again', label: string, autoComplete: string, note?: string) => (
    <TextField
      id={name}
      label={label}
      note={note}
      type="password"
      autoComplete={autoComplete}
      maxLength={300}
      value={values[name]}
      onChange={(event) => set(name, event.target.value)}
      error={errorAt(name)}
    />
  );
  return (
    <SetOut title={t('password.title')} note={t(hasPassword ? 'password.note' : 'password.none')}>
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (await form.submit(values)) form.replace(empty);
        }}
      >
        <FormProblems problems={form.shown} />
        <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
        {hasPassword && field('present', t('password.present'), 'current-password')}
        <div className="form-pair">
          {field('password', t('password.next'), 'new-password', t('password.hint', { min: passwordLength.min }))}
          {field('again', t('password.again'), 'new-password')}
        </div>
        {hasTokens && <KeepTokens checked={values.keepTokens} onChange={(keep) => set('keepTokens', keep)} />}
        <div className="form-actions">
          <Button type="submit" pending={form.pending}>
            {t('password.change')}
          </Button>
          {form.saved && <StatusLine tone="ok">{t('password.changed')}</StatusLine>}
        </div>
      </form>
    </SetOut>
  );
}
