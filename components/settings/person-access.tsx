'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { StatusLine } from '@/components/ui/notice';
import type { HandedOver } from '@/lib/server/auth/hand-over-link';
import { FormProblems } from './form-problems';
import { HandedLink } from './handed-link';
import type { PersonPartProps } from './person-commands';
import { SetOut } from '@/components/ui/set-out';
import { useForm } from './use-form';
import './form-pane.css';

/** How this person gets in, and how they are kept out. */
export function PersonAccess({ person, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const link = useForm({}, commands.resetLink);
  const out = useForm({}, commands.signOut);
  const gone = useForm({}, commands.deactivate);
  const back = useForm({}, commands.reactivate);
  const [handed, setHanded] = useState<HandedOver | null>(null);
  const [ended, setEnded] = useState<number | null>(null);
  const factor = useForm({}, commands.removeFactor);
  const [lost, setLost] = useState<'asking' | 'asked' | null>(null);
  const [asking, setAsking] = useState(false);
  const personId = person.id;
  if (person.state === 'left') {
    return (
      <SetOut title={t('person.access')} note={t('person.reactivateNote')}>
        <FormProblems problems={back.shown} />
        {person.mayDeactivate && (
          <Button pending={back.pending} onClick={() => void back.submit({ personId })}>
            {t('person.reactivate')}
          </Button>
        )}
      </SetOut>
    );
  }
  return (
    <SetOut title={t('person.access')} note={t('person.resetNote')}>
      <FormProblems problems={[...link.shown, ...out.shown, ...factor.shown, ...gone.shown]} />
      {handed && <HandedLink link={handed} />}
      <div className="form-end">
        <Button
          pending={link.pending}
          onClick={async () => setHanded((await link.submit({ personId }))?.value ?? null)}
        >
          {t(person.state === 'invited' ? 'person.inviteAgain' : 'person.reset')}
        </Button>
        <Button
          pending={out.pending}
          onClick={async () => setEnded((await out.submit({ personId }))?.value.ended ?? null)}
        >
          {t('person.signOut')}
        </Button>
        {person.hasFactor && <Button onClick={() => setLost('asking')}>{t('person.removeFactor')}</Button>}
        {person.mayDeactivate && <Button onClick={() => setAsking(true)}>{t('person.deactivate')}</Button>}
        <StatusLine>
          {lost === 'asked' && `${t('person.removeFactorAsked')}　`}
          {ended === null ? t('person.sessions', { count: person.sessions }) : t('person.signedOut', { count: ended })}
        </StatusLine>
      </div>
      <ConfirmDialog
        open={lost === 'asking'}
        title={t('person.removeFactor')}
        lead={t('person.removeFactorLead', { name: person.name })}
        confirm={t('person.removeFactor')}
        pending={factor.pending}
        onClose={() => setLost(null)}
        onConfirm={async () => setLost((await factor.submit({ personId })) ? 'asked' : null)}
      />
      <ConfirmDialog
        open={asking}
        title={t('person.deactivate')}
        lead={t('person.deactivateLead', { name: person.name })}
        confirm={t('person.deactivate')}
        reason="optional"
        pending={gone.pending}
        onClose={() => setAsking(false)}
        onConfirm={async (note) => {
          if (await gone.submit({ personId, note })) {
            setHanded(null);
            setEnded(null);
          }
          setAsking(false);
        }}
      />
    </SetOut>
  );
}
