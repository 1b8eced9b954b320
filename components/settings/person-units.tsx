'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { JoinUnitInput } from '@/lib/server/people/memberships';
import type { MembershipLine } from '@/lib/server/people/person-detail';
import { EndDialog } from './end-dialog';
import { InlineForm } from './inline-form';
import type { PersonPartProps } from './person-commands';
import { SetOut } from '@/components/ui/set-out';
import { termColumns } from './term-columns';
import { openTerm, TermFields, termInput } from './term-fields';
import { useForm } from './use-form';
import '@/components/ui/field.css';

export function PersonUnits(props: PersonPartProps) {
  const t = useTranslations('settings');
  const { person, commands } = props;
  return (
    <SetOut title={t('person.units')}>
      {person.memberships.length === 0 ? (
        <p className="mute">{t('person.noUnits')}</p>
      ) : (
        <Table
          caption={t('person.units')}
          captionHidden
          rows={person.memberships}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'unit',
              head: t('people.unit'),
              cell: ({ unit, phase }) => <span className={phase === 'past' ? phase : undefined}>{unit}</span>,
            },
            { key: 'title', head: t('person.jobTitle'), cell: ({ title }) => title },
            ...termColumns<MembershipLine>(t, ({ id, unit }) => (
              <EndDialog what={unit} end={commands.leaveUnit} input={(lastDay) => ({ membershipId: id, lastDay })} />
            )),
          ]}
        />
      )}
      <AddUnit {...props} />
    </SetOut>
  );
}

function AddUnit({ person, choices, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const empty = { unitId: choices.units[0]?.id ?? '', title: '', term: openTerm };
  const form = useForm<typeof empty, JoinUnitInput, { id: string }>(empty, commands.joinUnit, 'join.');
  const { unitId, title, term } = form.values;
  if (choices.units.length === 0) return null;
  return (
    <InlineForm
      form={form}
      label={t('person.addUnit')}
      onSubmit={async () => {
        const answer = await form.submit({ personId: person.id, unitId, title, ...termInput(term) });
        if (answer) form.replace(empty);
        return answer !== null;
      }}
    >
      <div className="form-pair">
        <Select
          {...form.line('unitId')}
          label={t('people.unit')}
          options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField {...form.line('title')} label={t('person.jobTitle')} maxLength={40} />
      </div>
      <TermFields at="join." term={term} errorAt={form.errorAt} onChange={(changed) => form.set('term', changed)} />
    </InlineForm>
  );
}
