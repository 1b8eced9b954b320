'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { GrantLine } from '@/lib/server/people/person-detail';
import type { GrantRoleInput } from '@/lib/server/people/roles';
import { EndDialog } from './end-dialog';
import { FormProblems } from './form-problems';
import type { PersonPartProps } from './person-sheet';
import { type RoleChoice, RoleFields } from './role-fields';
import { SetOut } from './set-out';
import { openTerm, TermFields, termInput } from './term-fields';
import { useForm } from './use-form';

export function PersonRoles(props: PersonPartProps) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell.roles');
  const { person, commands, places } = props;
  const where = ({ section, unit }: GrantLine) => [section, unit].filter(Boolean).join('，') || t('person.anywhere');
  return (
    <SetOut title={t('person.roles')} note={t(places.roles.length ? 'person.rolesNote' : 'person.onlyAdmin')}>
      {person.grants.length === 0 ? (
        <p className="mute">{t('person.noRoles')}</p>
      ) : (
        <Table
          caption={t('person.roles')}
          captionHidden
          rows={person.grants}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'role',
              head: t('people.role'),
              cell: ({ role, phase }) => <span className={phase}>{shell(role)}</span>,
            },
            {
              key: 'where',
              head: t('person.limits'),
              cell: (grant) => <span className={grant.phase}>{where(grant)}</span>,
            },
            { key: 'from', head: t('person.from'), kind: 'quiet', cell: ({ from }) => from },
            { key: 'until', head: t('person.until'), kind: 'quiet', cell: ({ until }) => until ?? t('person.open') },
            {
              key: 'phase',
              head: t('people.whereabouts'),
              kind: 'quiet',
              cell: ({ phase }) => t(`person.phases.${phase}`),
            },
            {
              key: 'end',
              head: '',
              kind: 'fit',
              cell: ({ id, role, phase, mayEnd }) =>
                phase !== 'past' &&
                mayEnd && (
                  <EndDialog
                    what={shell(role)}
                    end={commands.endRole}
                    input={(lastDay) => ({ grantId: id, lastDay })}
                  />
                ),
            },
          ]}
        />
      )}
      {places.roles.length > 0 && <AddRole {...props} />}
    </SetOut>
  );
}

function AddRole({ person, places, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const [open, setOpen] = useState(false);
  const first: RoleChoice = { role: places.roles[0] ?? 'correspondent', sectionId: null, unitId: null };
  const empty = { choice: first, term: openTerm };
  const form = useForm<typeof empty, GrantRoleInput, { id: string }>(empty, commands.grantRole);
  const { choice, term } = form.values;
  if (!open) return <Button onClick={() => setOpen(true)}>{t('person.addRole')}</Button>;
  return (
    <form
      className="inline-form"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await form.submit({ personId: person.id, ...choice, ...termInput(term) }))) return;
        form.replace(empty);
        setOpen(false);
      }}
    >
      <FormProblems problems={form.shown} />
      <RoleFields
        at=""
        choice={choice}
        places={places}
        errorAt={form.errorAt}
        onChange={(changed) => form.set('choice', changed)}
      />
      <TermFields term={term} errorAt={form.errorAt} onChange={(changed) => form.set('term', changed)} />
      <div className="form-actions">
        <Button type="submit" pending={form.pending}>
          {t('person.addRole')}
        </Button>
        <Button tone="bare" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
