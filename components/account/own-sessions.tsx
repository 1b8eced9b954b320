'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SetOut } from '@/components/ui/set-out';
import { useForm } from '@/components/settings/use-form';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Table } from '@/components/ui/table';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { OwnAccount } from '@/lib/server/auth/own-account';
import { FormProblems } from '@/components/settings/form-problems';
import { deviceOf } from './device';
import { KeepTokens } from './keep-tokens';
import '@/components/settings/ledger-pane.css';

interface OwnSessionsProps {
  account: OwnAccount;
  dates: DateFormat;
  end: Command<{ session: string }, boolean>;
  everywhere: Command<{ personId: string; keepTokens: boolean }, { ended: number }>;
}

export function OwnSessions({ account, dates, end, everywhere }: OwnSessionsProps) {
  const t = useTranslations('account');
  const one = useForm({}, end);
  const all = useForm({}, everywhere);
  const [asking, setAsking] = useState(false);
  const [keepTokens, setKeepTokens] = useState(false);
  return (
    <SetOut title={t('sessions.title')}>
      <FormProblems problems={[...one.shown, ...all.shown]} />
      <Table
        caption={t('sessions.title')}
        captionHidden
        rows={account.sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device',
            head: t('sessions.device'),
            cell: ({ userAgent }) => deviceOf(userAgent) ?? t('sessions.unknown'),
          },
          {
            key: 'since',
            head: t('sessions.since'),
            kind: 'quiet',
            cell: ({ createdAt }) => <span className="wide-only">{dateAndTime(createdAt, dates)}</span>,
          },
          { key: 'seen', head: t('sessions.seen'), kind: 'quiet', cell: ({ seenAt }) => dateAndTime(seenAt, dates) },
          {
            key: 'end',
            head: '',
            kind: 'fit',
            cell: ({ id, current }) =>
              current ? (
                <span className="off">{t('sessions.this')}</span>
              ) : (
                <Button tone="bare" small pending={one.pending} onClick={() => void one.submit({ session: id })}>
                  {t('sessions.end')}
                </Button>
              ),
          },
        ]}
      />
      <Button onClick={() => setAsking(true)}>{t('sessions.everywhere')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('sessions.everywhere')}
        lead={t('sessions.everywhereLead')}
        confirm={t('sessions.everywhere')}
        pending={all.pending}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          if (await all.submit({ personId: account.id, keepTokens })) window.location.assign('/signin');
          setAsking(false);
        }}
      >
        {account.tokens.some(({ state }) => state === 'works') && (
          <KeepTokens checked={keepTokens} onChange={setKeepTokens} />
        )}
      </ConfirmDialog>
    </SetOut>
  );
}
