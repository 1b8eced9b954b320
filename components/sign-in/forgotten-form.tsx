'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useForm } from '@/components/settings/use-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { Refusal } from '@/lib/domain/problems';
import './door-form.css';
import '@/components/ui/field.css';

type Ask = (input: { account: string }) => Promise<{ ok: true; value: boolean } | Refusal>;

/** Says the same whether the account exists or not. */
export function ForgottenForm({ mail, ask }: { mail: boolean; ask: Ask }) {
  const t = useTranslations('account');
  const form = useForm({ account: '' }, ask);
  if (!mail) {
    return (
      <div className="door-form">
        <EmptyState title={t('forgotten.noMail')}>{t('forgotten.noMailDetail')}</EmptyState>
      </div>
    );
  }
  const general = form.shown.filter(({ field }) => field === undefined);
  return (
    <form
      className="door-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit(form.values);
      }}
    >
      <h2>{t('forgotten.title')}</h2>
      <p>{t('forgotten.lead')}</p>
      <TextField
        {...form.line('account')}
        name="account"
        label={t('account')}
        note={t('forgotten.phone')}
        autoComplete="username"
        inputMode="email"
        maxLength={254}
      />
      {general.map(({ text }) => (
        <p key={text} className="field-error" role="alert">
          {text}
        </p>
      ))}
      {form.saved && (
        <Notice tone="ok" live>
          {t('forgotten.sent')}
        </Notice>
      )}
      <Button type="submit" tone="go" wide tall pending={form.pending}>
        {t('forgotten.submit')}
      </Button>
      <div className="aside">
        <Link href="/signin">{t('link.toSignIn')}</Link>
      </div>
    </form>
  );
}
