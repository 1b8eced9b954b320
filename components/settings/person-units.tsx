'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { JoinUnitInput } from '@/lib/server/people/memberships';
import { EndDialog } from './end-dialog';
import { FormProblems } from './form-problems';
import type { PersonPartProps } from './person-sheet';
import { SetOut } from './set-out';
import { openTerm, TermFields, termInput } from './term-fields';
import { useForm } from './use-form';

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
            { key: 'unit', head: t('people.unit'), cell: ({ unit, phase }) => <span className={phase}>{unit}</span> },
            { key: 'title', head: t('person.jobTitle'), cell: ({ title }) => title },
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
              cell: ({ id, unit, phase }) =>
                phase !== 'past' && (
                  <EndDialog
                    what={unit}
                    end={commands.leaveUnit}
                    input={(lastDay) => ({ membershipId: id, lastDay })}
                  />
                ),
            },
          ]}
        />
      )}
      <AddUnit {...props} />
    </SetOut>
  );
}

function AddUnit({ person, places, commands }: PersonPartProps) {
  const t = useTranslations('settings');
  const [open, setOpen] = useState(false);
  const empty = { unitId: places.units[0]?.id ?? '', title: '', term: openTerm };
  const form = useForm<typeof empty, JoinUnitInput, { id: string }>(empty, commands.joinUnit);
  const { unitId, title, term } = form.values;
  if (places.units.length === 0) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{t('person.addUnit')}</Button>;
  return (
    <form
      className="inline-form"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (!(await form.submit({ personId: person.id, unitId, title, ...termInput(term) }))) return;
        form.replace(empty);
        setOpen(false);
      }}
    >
      <FormProblems problems={form.shown} />
      <div className="form-pair">
        <Select
          id="unitId"
          label={t('people.unit')}
          value={unitId}
          options={places.units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => form.set('unitId', event.target.value)}
          error={form.errorAt('unitId')}
        />
        <TextField
          id="title"
          label={t('person.jobTitle')}
          maxLength={40}
          value={title}
          onChange={(event) => form.set('title', event.target.value)}
          error={form.errorAt('title')}
        />
      </div>
      <TermFields term={term} errorAt={form.errorAt} onChange={(changed) => form.set('term', changed)} />
      <div className="form-actions">
        <Button type="submit" pending={form.pending}>
          {t('person.addUnit')}
        </Button>
        <Button tone="bare" onClick={() => setOpen(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
