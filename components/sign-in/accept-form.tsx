'use client';

import { useTranslations } from 'next-intl';
import { KeepTokens } from '@/components/account/keep-tokens';
import { useForm } from '@/components/settings/use-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { Refusal } from '@/lib/domain/problems';
import { passwordLength } from '@/lib/domain/people/password';
import './door-form.css';
import '@/components/ui/field.css';

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
  const gone = form.shown.filter(({ field }) => field === undefined);
  return (
    <form
      className="door-form"
      method="post"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await form.submit({ word, ...values })) window.location.assign('/signin');
      }}
    >
      <h2>{t(`link.${purpose}`, { name })}</h2>
      <p>{t('link.lead', { account })}</p>
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
      {gone.map(({ text }) => (
        <p key={text} className="field-error" role="alert">
          {text}
        </p>
      ))}
      <Button type="submit" tone="go" wide tall pending={form.pending}>
        {t('link.submit')}
      </Button>
    </form>
  );
}
