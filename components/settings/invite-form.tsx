'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Invited, InviteInput } from '@/lib/server/people/invite';
import type { ScopeChoices } from '@/lib/server/people/people-list';
import { HandedLink } from './handed-link';
import { RoleFields } from './role-fields';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { useForm } from './use-form';
import './form-pane.css';
import '@/components/shell/panes.css';
import '@/components/ui/field.css';

/** Brings somebody in: who, in which roles, from which unit; then the link to hand over. */
export function InviteForm({ choices, invite }: { choices: ScopeChoices; invite: Command<InviteInput, Invited> }) {
  const t = useTranslations('settings');
  const first = { role: choices.roles[0] ?? 'correspondent', sectionId: null, unitId: null } as const;
  const empty: InviteInput = { name: '', account: '', roles: [first], unitId: null, title: '' };
  const form = useForm<InviteInput, InviteInput, Invited>(empty, invite);
  const [invited, setInvited] = useState<(Invited & { name: string }) | null>(null);
  const { values, set, errorAt } = form;
  if (invited) {
    return (
      <>
        <div className="pane-scroll form-pane">
          <SetOut title={t('invite.done', { name: invited.name })}>
            <HandedLink link={invited} />
          </SetOut>
        </div>
        <ActionBar
          ruled
          next={
            <>
              <ButtonLink href={`/settings/people/${invited.personId}`}>{t('invite.open')}</ButtonLink>
              <Button tone="go" onClick={() => setInvited(null)}>
                {t('invite.another')}
              </Button>
            </>
          }
        />
      </>
    );
  }
  return (
    <SettingsForm
      form={form}
      label={t('invite.send')}
      onSubmit={async () => {
        const answer = await form.submit(values);
        if (!answer) return;
        setInvited({ ...answer.value, name: values.name });
        form.replace(empty);
      }}
    >
      <SetOut title={t('invite.who')} note={t('invite.lead')}>
        <TextField {...form.line('name')} label={t('people.name')} required maxLength={50} />
        <TextField
          {...form.line('account')}
          label={t('people.account')}
          hint={t('people.accountHint')}
          required
          maxLength={254}
          autoComplete="off"
          inputMode="email"
        />
      </SetOut>
      <SetOut title={t('invite.work')}>
        {values.roles.map((choice, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name than their place
          <div key={index}>
            <RoleFields
              at={`roles.${index}.`}
              choice={choice}
              choices={choices}
              errorAt={errorAt}
              onChange={(changed) => set('roles', values.roles.with(index, changed))}
            />
            <Button tone="bare" small onClick={() => set('roles', values.roles.toSpliced(index, 1))}>
              {t('invite.removeRole')}
            </Button>
          </div>
        ))}
        <Button small onClick={() => set('roles', [...values.roles, first])}>
          {t('invite.addRole')}
        </Button>
      </SetOut>
      <SetOut title={t('invite.belongs')}>
        <div className="form-pair">
          <Select
            id="unitId"
            label={t('people.unit')}
            value={values.unitId ?? ''}
            options={[
              { value: '', label: t('invite.noUnit') },
              ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => set('unitId', event.target.value || null)}
            error={errorAt('unitId')}
          />
          {values.unitId && <TextField {...form.line('title')} label={t('invite.title2')} maxLength={40} />}
        </div>
      </SetOut>
    </SettingsForm>
  );
}
