'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { CodeForm } from './code-form';
import { enter, type Refused } from './enter';
import './door-form.css';
import '@/components/ui/field.css';

export function SignInForm({ back, half }: { back?: string | undefined; half: boolean }) {
  const [step, setStep] = useState<'password' | 'code'>(half ? 'code' : 'password');
  const [account, setAccount] = useState('');
  return step === 'code' ? (
    <CodeForm back={back} onBack={() => setStep('password')} />
  ) : (
    <PasswordStep back={back} account={account} onAccount={setAccount} onCode={() => setStep('code')} />
  );
}

interface PasswordStepProps {
  back: string | undefined;
  account: string;
  onAccount: (account: string) => void;
  onCode: () => void;
}

function PasswordStep({ back, account, onAccount, onCode }: PasswordStepProps) {
  const t = useTranslations('signIn');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState(false);
  const [empty, setEmpty] = useState<string[]>([]);
  const errorAt = (name: string) => (empty.includes(name) ? t('missing') : undefined);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = { account: String(form.get('account')), password: String(form.get('password')) };
    const missing = Object.entries(given).flatMap(([name, value]) => (value.trim() === '' ? [name] : []));
    setEmpty(missing);
    setRefused(null);
    if (missing[0]) return document.getElementById(missing[0])?.focus();
    setPending(true);
    onAccount(given.account);
    const answer = await enter(given, back);
    setPending(false);
    if (answer?.code === 'code-needed') onCode();
    else setRefused(answer);
  }

  return (
    <form className="door-form" method="post" noValidate onSubmit={submit}>
      <h2>{t('title')}</h2>
      <p>{t('intro')}</p>
      <TextField
        label={t('account')}
        hint={t('accountHint')}
        id="account"
        name="account"
        defaultValue={account}
        autoComplete="username"
        inputMode="email"
        maxLength={254}
        error={errorAt('account')}
      />
      <TextField
        label={t('password')}
        hint={
          <button type="button" onClick={() => setShown(!shown)} aria-pressed={shown}>
            {t(shown ? 'hide' : 'show')}
          </button>
        }
        id="password"
        name="password"
        type={shown ? 'text' : 'password'}
        autoComplete="current-password"
        maxLength={300}
        error={errorAt('password')}
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
