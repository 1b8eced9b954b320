'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from '@/components/settings/use-form';
import { DoorForm } from '@/components/sign-in/door-form';
import type { Command } from '@/components/shell/use-command';
import { ButtonLink } from '@/components/ui/button-link';
import { TextField } from '@/components/ui/text-field';
import type { PendingFactor } from '@/lib/server/auth/second-factor/pending';
import type { RecoveryCodes, SetUpInput } from '@/lib/server/auth/second-factor/set-up';
import { RecoveryList } from './recovery-list';
import './set-up-factor.css';
import '@/components/sign-in/door-form.css';

interface SetUpFactorProps {
  /** null: set up already */
  pending: PendingFactor | null;
  /** must, before anything else */
  owes: boolean;
  account: string;
  hasPassword: boolean;
  setUp: Command<SetUpInput, RecoveryCodes>;
  signOut: (form: FormData) => void | Promise<void>;
}

/** Scan, type the code, write down the recovery codes. */
export function SetUpFactor({ pending, owes, account, hasPassword, setUp, signOut }: SetUpFactorProps) {
  const t = useTranslations('account.factor');
  const form = useForm<SetUpInput, SetUpInput, RecoveryCodes>({ present: '', code: '' }, setUp);
  const [recovery, setRecovery] = useState<string[] | null>(null);
  if (recovery || !pending) {
    return (
      <div className="door-form">
        <h2>{t('set')}</h2>
        {recovery && <RecoveryList codes={recovery} />}
        <ButtonLink href={recovery ? '/signin' : '/account'} tone="go" wide className="tall">
          {t(recovery ? 'written' : 'toAccount')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <>
      <DoorForm
        title={t('title')}
        lead={t(owes ? 'owes' : 'lead')}
        shown={form.shown}
        pending={form.pending}
        submit={t('submit')}
        onSubmit={async () => {
          const answer = await form.submit(form.values);
          if (answer) setRecovery(answer.value.recovery);
          else document.querySelector<HTMLElement>('.door-form [aria-invalid="true"]')?.focus();
        }}
      >
        <h3>{t('scan')}</h3>
        <FactorPicture picture={pending.picture} label={t('picture')} />
        <p className="factor-app">
          <a className="link" href={pending.uri}>
            {t('openApp')}
          </a>
        </p>
        <p className="factor-secret">
          {t('typed')}
          <code>{pending.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <h3>{t('confirm')}</h3>
        <input type="text" name="username" autoComplete="username" value={account} readOnly hidden />
        {hasPassword && (
          <TextField
            {...form.line('present')}
            name="present"
            label={t('present')}
            type="password"
            autoComplete="current-password"
            maxLength={300}
          />
        )}
        <TextField
          {...form.line('code')}
          name="code"
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
        />
      </DoorForm>
      <form action={signOut} className="factor-leave">
        {owes ? (
          <button type="submit" className="link">
            {t('signOut')}
          </button>
        ) : (
          <a className="link" href="/account">
            {t('notNow')}
          </a>
        )}
      </form>
    </>
  );
}

function FactorPicture({ picture: { size, path }, label }: { picture: PendingFactor['picture']; label: string }) {
  return (
    <svg className="factor-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
