'use client';

import { useTranslations } from 'next-intl';
import { KeepTokens } from '@/components/account/keep-tokens';
import { useForm } from '@/components/settings/use-form';
import { TextField } from '@/components/ui/text-field';
import type { Refusal } from '@/lib/domain/problems';
import { passwordLength } from '@/lib/domain/people/password';
import { DoorForm } from './door-form';

interface AcceptFormProps {
  word: string;
  name: string;
  account: string;
  purpose: 'invite' | 'password';
  /** has tokens that could be kept */
  tokens: boolean;
  /** the colleague who tells the figures that open it */
  toldBy: string | null;
  accept: (input: {
    word: string;
    password: string;
    again: string;
    keepTokens: boolean;
    code: string;
  }) => Promise<{ ok: true; value: boolean } | Refusal>;
}

/** Opening the link changes nothing; sending this form uses it up. */
export function AcceptForm({ word, name, account, purpose, tokens, toldBy, accept }: AcceptFormProps) {
  const t = useTranslations('account');
  const form = useForm({ code: '', password: '', again: '', keepTokens: false }, accept);
  const { values } = form;
  return (
    <DoorForm
      title={t(`link.${purpose}`, { name })}
      lead={t('link.lead', { account })}
      shown={form.shown}
      pending={form.pending}
      submit={t('link.submit')}
      onSubmit={async () => {
        if (await form.submit({ word, ...values })) window.location.assign('/signin');
      }}
    >
      <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
      {toldBy !== null && (
        <TextField
          {...form.line('code')}
          name="code"
          label={t('link.code')}
          note={t('link.codeNote', { name: toldBy })}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
        />
      )}
      <TextField
        {...form.line('password')}
        name="password"
        label={t('password.next')}
        note={t('password.hint', { min: passwordLength.min })}
        type="password"
        autoComplete="new-password"
        maxLength={300}
      />
      <TextField
        {...form.line('again')}
        name="again"
        label={t('password.again')}
        type="password"
        autoComplete="new-password"
        maxLength={300}
      />
      {tokens && <KeepTokens checked={values.keepTokens} onChange={(keep) => form.set('keepTokens', keep)} />}
    </DoorForm>
  );
}
