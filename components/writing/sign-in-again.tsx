'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { isProblemCode } from '@/lib/domain/problems';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import '@/components/ui/field.css';

/** The session ended while somebody wrote: sign in here, or in another tab, and go on at the same word. */
export function SignInAgain({ onBack, onClose }: { onBack: () => Promise<boolean>; onClose: () => void }) {
  const t = useTranslations('mine.again');
  const door = useTranslations('signIn');
  const words = useProblemWords();
  const [wrong, setWrong] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [step, setStep] = useState<'password' | 'code'>('password');
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const answer = await import('next-auth/react')
      .then(({ signIn }) =>
        signIn('credentials', {
          ...(step === 'code'
            ? { code: String(form.get('code')) }
            : { account: String(form.get('account')), password: String(form.get('password')) }),
          redirect: false,
        }),
      )
      .catch(() => null);
    if (answer?.ok && !answer.error) await goOn();
    else if (answer?.error?.startsWith('code-needed')) {
      setWrong(null);
      setStep('code');
    } else if (answer && step === 'code') {
      const [code = '', seconds = '0'] = (answer.error ?? '').split(':');
      if (code === 'sign-in-expired') setStep('password');
      setWrong(isProblemCode(code) ? words({ code, params: { seconds: Number(seconds) } }).text : t('wrong'));
    } else setWrong(answer ? t('wrong') : words({ code: 'no-connection' }).text);
    setPending(false);
  }
  async function goOn() {
    setWrong(null);
    if (!(await onBack())) setWrong(t('notYet'));
  }
  return (
    <Dialog open onClose={onClose} title={t('title')} lead={t('lead')}>
      <form onSubmit={submit}>
        {step === 'password' ? (
          <>
            <TextField label={door('account')} name="account" autoComplete="username" required maxLength={200} />
            <TextField
              label={door('password')}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              maxLength={256}
              error={wrong ?? undefined}
            />
          </>
        ) : (
          <TextField
            label={door('code.codeOrRecovery')}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            maxLength={40}
            error={wrong ?? undefined}
          />
        )}
        <div className="form-actions">
          <Button type="submit" tone="go" pending={pending}>
            {door('submit')}
          </Button>
          <a className="btn bare" href="/signin" target="_blank" rel="noopener opener">
            {t('otherTab')}
          </a>
          <Button tone="bare" onClick={() => void goOn()}>
            {t('retry')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
