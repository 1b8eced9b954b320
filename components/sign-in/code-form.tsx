'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { enter, type Refused } from './enter';
import './door-form.css';
import '@/components/ui/field.css';

/** The second step: the code of the device, or a recovery code. */
export function CodeForm({ back, onBack }: { back: string | undefined; onBack: () => void }) {
  const t = useTranslations('signIn');
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [pending, setPending] = useState(false);
  const [recovering, setRecovering] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other kind of code is another field
  useEffect(() => field.current?.focus(), [recovering]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = field.current?.value.trim() ?? '';
    if (code === '') setRefused({ code: 'missing', seconds: 0 });
    else {
      setPending(true);
      setRefused(null);
      setRefused(await enter({ code }, back));
      setPending(false);
    }
    field.current?.select();
  }

  return (
    <form className="door-form" method="post" noValidate onSubmit={submit}>
      <h2>{t('code.title')}</h2>
      <p>{t(recovering ? 'code.recoveryLead' : 'code.lead')}</p>
      <TextField
        key={String(recovering)}
        ref={field}
        label={t(recovering ? 'code.recovery' : 'code.code')}
        id="code"
        name="code"
        autoComplete={recovering ? 'off' : 'one-time-code'}
        inputMode={recovering ? 'text' : 'numeric'}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        error={refused ? words(refused) : undefined}
      />
      <Button type="submit" tone="go" wide tall pending={pending}>
        {t('submit')}
      </Button>
      <div className="aside">
        <button
          type="button"
          onClick={() => {
            setRefused(null);
            setRecovering(!recovering);
          }}
        >
          {t(recovering ? 'code.toCode' : 'code.toRecovery')}
        </button>
        <button type="button" onClick={onBack}>
          {t('code.otherAccount')}
        </button>
      </div>
      <p>{t('code.lost')}</p>
    </form>
  );

  function words({ code, seconds }: Refused): string {
    if (code === 'missing') return t('missing');
    if (code === 'sign-in-failed') return t('refused.sign-in-expired');
    return t(`refused.${code as 'factor-code-wrong'}`, { seconds });
  }
}
