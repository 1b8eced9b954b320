'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import type { Role } from '@/lib/domain/actor';
import type { ScopeChoices } from '@/lib/server/people/people-list';
import '@/components/ui/field.css';

export interface RoleChoice {
  role: Role;
  sectionId: string | null;
  unitId: string | null;
}

const forUnits: readonly Role[] = ['correspondent', 'unitReviewer', 'reporter', 'liaison'];

type RoleFieldsProps = {
  at: string;
  choice: RoleChoice;
  choices: ScopeChoices;
  onChange: (choice: RoleChoice) => void;
  errorAt: (field: string) => string | undefined;
};

/** A role and how far it reaches: people of the units by unit, the newsroom by section. */
export function RoleFields({ at, choice, choices, onChange, errorAt }: RoleFieldsProps) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell.roles');
  const byUnit = forUnits.includes(choice.role);
  const anywhere = { value: '', label: t('person.anywhere') };
  const options = (named: readonly { id: string; name: string }[]) => [
    anywhere,
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="form-pair">
      <Select
        id={`${at}role`}
        label={t('people.role')}
        value={choice.role}
        options={choices.roles.map((role) => ({ value: role, label: shell(role) }))}
        onChange={(event) => onChange({ role: event.target.value as Role, sectionId: null, unitId: null })}
        error={errorAt(`${at}role`)}
      />
      {choice.role !== 'admin' && byUnit && (
        <Select
          id={`${at}unitId`}
          label={t('person.unit')}
          value={choice.unitId ?? ''}
          options={options(choices.units)}
          onChange={(event) => onChange({ ...choice, unitId: event.target.value || null })}
          error={errorAt(`${at}unitId`)}
        />
      )}
      {choice.role !== 'admin' && !byUnit && (
        <Select
          id={`${at}sectionId`}
          label={t('person.section')}
          value={choice.sectionId ?? ''}
          options={options(choices.sections)}
          onChange={(event) => onChange({ ...choice, sectionId: event.target.value || null })}
          error={errorAt(`${at}sectionId`)}
        />
      )}
    </div>
  );
}
