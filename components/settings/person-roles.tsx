'use client';

import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { GrantLine } from '@/lib/server/people/person-detail';
import type { GivenRole, GrantRoleInput } from '@/lib/server/people/roles';
import { EndDialog } from './end-dialog';
import { InlineForm } from './inline-form';
import type { PersonPartProps } from './person-commands';
import { type RoleChoice, RoleFields } from './role-fields';
import { SetOut } from '@/components/ui/set-out';
import { termColumns } from './term-columns';
import { openTerm, TermFields, termInput } from './term-fields';
import { useForm } from './use-form';

export function PersonRoles(props: PersonPartProps) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell.roles');
  const { person, commands, choices } = props;
  const where = ({ section, unit }: GrantLine) => [section, unit].filter(Boolean).join('，') || t('person.anywhere');
  return (
    <SetOut title={t('person.roles')} note={t(choices.roles.length ? 'person.rolesNote' : 'person.onlyAdmin')}>
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
              cell: ({ role, phase }) => <span className={phase === 'past' ? phase : undefined}>{shell(role)}</span>,
            },
            {
              key: 'where',
              head: t('person.limits'),
              cell: (grant) => <span className={grant.phase === 'past' ? 'past' : undefined}>{where(grant)}</span>,
            },
            ...termColumns<GrantLine>(
              t,
              ({ id, role, mayEnd }) =>
                mayEnd && (
                  <EndDialog
                    what={shell(role)}
                    end={commands.endRole}
                    input={(lastDay) => ({ grantId: id, lastDay })}
                  />
                ),
            ),
          ]}
        />
      )}
      {choices.roles.length > 0 && <AddRole {...props} />}
    </SetOut>
  );
}

function AddRole({ person, choices, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const first: RoleChoice = { role: choices.roles[0] ?? 'correspondent', sectionId: null, unitId: null };
  const empty = { choice: first, term: openTerm };
  const form = useForm<typeof empty, GrantRoleInput, GivenRole>(empty, commands.grantRole, 'grant.');
  const { choice, term } = form.values;
  return (
    <InlineForm
      form={form}
      label={t('person.addRole')}
      onSubmit={async () => {
        const answer = await form.submit({ personId: person.id, ...choice, ...termInput(term) });
        if (answer) form.replace(empty);
        return answer !== null;
      }}
    >
      <RoleFields
        at="grant."
        choice={choice}
        choices={choices}
        errorAt={form.errorAt}
        onChange={(changed) => form.set('choice', changed)}
      />
      <TermFields at="grant." term={term} errorAt={form.errorAt} onChange={(changed) => form.set('term', changed)} />
    </InlineForm>
  );
}
