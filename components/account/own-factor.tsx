'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RecoveryList } from '@/components/second-factor/recovery-list';
import { FormProblems } from '@/components/settings/form-problems';
import { useForm } from '@/components/settings/use-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { SetOut } from '@/components/ui/set-out';
import { TextField } from '@/components/ui/text-field';
import { type DateFormat, fullDate } from '@/lib/i18n/dates';
import type { OwnFactor as Own } from '@/lib/server/auth/second-factor/factor-state';
import type { AccountCommands } from './account-commands';
import './own-factor.css';
import '@/components/ui/field.css';

interface OwnFactorProps {
  own: Own;
  dates: DateFormat;
  takeOff: AccountCommands['takeOffFactor'];
  renew: AccountCommands['renewRecovery'];
}

const empty = { present: '', code: '' };

/** One's second factor: set it up, make new recovery codes, take it off. */
export function OwnFactor({ own, dates, takeOff, renew }: OwnFactorProps) {
  const t = useTranslations('account.factor');
  const [doing, setDoing] = useState<'takeOff' | 'renew' | null>(null);
  const [recovery, setRecovery] = useState<string[] | null>(null);
  const off = useForm(empty, takeOff, 'factor.');
  const anew = useForm(empty, renew, 'factor.');
  const form = doing === 'takeOff' ? off : anew;
  function begin(next: typeof doing) {
    for (const each of [off, anew]) {
      each.replace(empty);
      each.clear();
    }
    setRecovery(null);
    setDoing(next);
  }
  if (own.since === null) {
    return (
      <SetOut title={t('title')} note={t('note')}>
        <p className="mute">{t('none')}</p>
        <div className="form-actions">
          <ButtonLink href="/second-factor">{t('begin')}</ButtonLink>
        </div>
      </SetOut>
    );
  }
  return (
    <SetOut title={t('title')} note={t('note')}>
      <p>{t('since', { day: fullDate(own.since, dates), count: own.recoveryLeft })}</p>
      {recovery && <RecoveryList codes={recovery} />}
      {doing === null ? (
        <div className="form-actions">
          <Button onClick={() => begin('renew')}>{t('renew')}</Button>
          <Button onClick={() => begin('takeOff')}>{t('takeOff')}</Button>
        </div>
      ) : (
        <form
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (doing === 'takeOff') {
              if (await off.submit(off.values)) begin(null);
              return;
            }
            const answer = await anew.submit(anew.values);
            if (!answer) return;
            begin(null);
            setRecovery(answer.value.recovery);
          }}
        >
          <FormProblems problems={form.shown} />
          <p className="factor-lead">{t(doing === 'takeOff' ? 'takeOffLead' : 'renewLead')}</p>
          <div className="form-pair">
            {own.hasPassword && (
              <TextField
                {...form.line('present')}
                label={t('present')}
                type="password"
                autoComplete="current-password"
                maxLength={300}
                autoFocus
              />
            )}
            <TextField
              {...form.line('code')}
              label={t('codeOrRecovery')}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
            />
          </div>
          <div className="form-actions">
            <Button type="submit" pending={form.pending}>
              {t(doing)}
            </Button>
            <Button tone="bare" onClick={() => begin(null)}>
              {t('back')}
            </Button>
          </div>
        </form>
      )}
    </SetOut>
  );
}
