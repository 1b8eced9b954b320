'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormProblems } from '@/components/settings/form-problems';
import { SetOut } from '@/components/ui/set-out';
import { ShownOnce } from '@/components/settings/shown-once';
import { useForm } from '@/components/settings/use-form';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import { dateAndTime, fullDate, type DateFormat } from '@/lib/i18n/dates';
import type { TokenLine } from '@/lib/server/auth/own-account';
import type { AccountCommands } from './account-commands';
import '@/components/ui/field.css';

const lives = ['30', '90', '365', 'none'] as const;

interface OwnTokensProps {
  tokens: TokenLine[];
  dates: DateFormat;
  create: AccountCommands['createToken'];
  revoke: AccountCommands['revokeToken'];
}

export function OwnTokens({ tokens, dates, create, revoke }: OwnTokensProps) {
  const t = useTranslations('account');
  const empty = { name: '', days: '90' as (typeof lives)[number] };
  const form = useForm<typeof empty, typeof empty, { id: string; word: string }>(empty, create, 'token.');
  const gone = useForm({}, revoke);
  const [word, setWord] = useState<string | null>(null);
  const [asked, setAsked] = useState<TokenLine | null>(null);
  const { values, set, errorAt } = form;
  return (
    <SetOut title={t('tokens.title')} note={t('tokens.note')}>
      <FormProblems problems={[...form.shown, ...gone.shown]} />
      {tokens.length === 0 ? (
        <p className="mute">{t('tokens.empty')}</p>
      ) : (
        <Table
          caption={t('tokens.title')}
          captionHidden
          rows={tokens}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              head: t('tokens.name'),
              cell: ({ name, state }) => <span className={state === 'works' ? undefined : 'past'}>{name}</span>,
            },
            {
              key: 'used',
              head: t('tokens.used'),
              kind: 'quiet',
              cell: ({ usedAt }) => (usedAt ? dateAndTime(usedAt, dates) : t('tokens.never')),
            },
            {
              key: 'expires',
              head: t('tokens.expires'),
              kind: 'quiet',
              cell: ({ expiresAt }) => (expiresAt ? fullDate(expiresAt, dates) : t('tokens.noEnd')),
            },
            { key: 'state', head: t('tokens.state'), kind: 'quiet', cell: ({ state }) => t(`tokens.states.${state}`) },
            {
              key: 'revoke',
              head: '',
              kind: 'fit',
              cell: (token) =>
                token.state === 'works' && (
                  <Button tone="bare" small onClick={() => setAsked(token)}>
                    {t('tokens.revoke')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {word && <ShownOnce key={word} label={t('tokens.word')} note={t('tokens.shown')} word={word} />}
      <form
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          const answer = await form.submit(values);
          if (!answer) return;
          setWord(answer.value.word);
          form.replace(empty);
        }}
      >
        <div className="form-pair">
          <TextField {...form.line('name')} label={t('tokens.name')} maxLength={60} />
          <Select
            id="token.days"
            label={t('tokens.days')}
            value={values.days}
            options={lives.map((days) => ({ value: days, label: t(`tokens.lives.${days}`) }))}
            onChange={(event) => set('days', event.target.value as (typeof lives)[number])}
            error={errorAt('token.days')}
          />
        </div>
        <div className="form-actions">
          <Button type="submit" pending={form.pending}>
            {t('tokens.create')}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={asked !== null}
        title={t('tokens.revokeTitle', { name: asked?.name ?? '' })}
        lead={t('tokens.revokeLead')}
        confirm={t('tokens.revoke')}
        pending={gone.pending}
        onClose={() => setAsked(null)}
        onConfirm={async () => {
          if (asked) await gone.submit({ tokenId: asked.id });
          setAsked(null);
        }}
      />
    </SetOut>
  );
}
