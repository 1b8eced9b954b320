'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useForm } from '@/components/settings/use-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { Refusal } from '@/lib/domain/problems';
import { DoorForm } from './door-form';
import './door-form.css';

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
  return (
    <DoorForm
      title={t('forgotten.title')}
      lead={t('forgotten.lead')}
      shown={form.shown}
      pending={form.pending}
      submit={t('forgotten.submit')}
      onSubmit={() => void form.submit(form.values)}
      aside={
        <div className="aside">
          <Link href="/signin">{t('link.toSignIn')}</Link>
        </div>
      }
    >
      <TextField
        {...form.line('account')}
        name="account"
        label={t('account')}
        note={t('forgotten.phone')}
        autoComplete="username"
        inputMode="email"
        maxLength={254}
      />
      {form.saved && (
        <Notice tone="ok" live>
          {t('forgotten.sent')}
        </Notice>
      )}
    </DoorForm>
  );
}
