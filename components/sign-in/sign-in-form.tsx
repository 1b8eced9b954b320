'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { enter, type Refused } from './enter';

export function SignInForm({ back }: { back?: string | undefined }) {
  const t = useTranslations('signIn');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setRefused(await enter({ account: String(form.get('account')), password: String(form.get('password')) }, back));
    setPending(false);
  }

  return (
    <form className="door-form" method="post" onSubmit={submit}>
      <h2>{t('title')}</h2>
      <p>{t('intro')}</p>
      <TextField
        label={t('account')}
        hint={t('accountHint')}
        name="account"
        autoComplete="username"
        inputMode="email"
        required
        maxLength={200}
      />
      <TextField
        label={t('password')}
        hint={
          <button type="button" onClick={() => setShown(!shown)} aria-pressed={shown}>
            {t(shown ? 'hide' : 'show')}
          </button>
        }
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        required
        maxLength={256}
      />
      {refused && (
        <p className="field-error" role="alert">
          {t(`refused.${refused.code as 'sign-in-failed'}`, { seconds: refused.seconds })}
        </p>
      )}
      <Button type="submit" tone="go" wide tall pending={pending}>
        {t('submit')}
      </Button>
      <div className="aside">
        <Link href="/forgotten">{t('forgotten')}</Link>
      </div>
    </form>
  );
}
