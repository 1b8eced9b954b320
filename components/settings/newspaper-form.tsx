'use client';

import { useTranslations } from 'next-intl';
import { roles } from '@/lib/domain/actor';
import { Checkbox } from '@/components/ui/checkbox';
import type { Command } from '@/components/shell/use-command';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { NewspaperSettings } from '@/lib/server/newspaper/newspaper-settings';
import type { NewspaperInput } from '@/lib/server/newspaper/save';
import './factor-roles.css';
import { figureOf } from './figure-of';
import { NameplateProof, type Plate, type Preview } from './nameplate-proof';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { useForm } from './use-form';
import '@/components/ui/field.css';

interface NewspaperFormProps {
  newspaper: NewspaperSettings;
  plate: Plate;
  timeZones: string[];
  save: Command<NewspaperInput, { version: number }>;
  preview: Preview;
}

type Line = 'latinName' | 'publisher' | 'cnNumber' | 'icp' | 'address' | 'hotline';

const longest: Record<Line, number> = {
  latinName: 60,
  publisher: 60,
  cnNumber: 40,
  icp: 60,
  address: 120,
  hotline: 40,
};

export function NewspaperForm({ newspaper, plate, timeZones, save, preview }: NewspaperFormProps) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell.roles');
  const { version, ...shown } = newspaper;
  const form = useForm({ ...shown, firstSerial: String(shown.firstSerial) }, save);
  const { values, set, errorAt } = form;
  const line = (field: Line) => (
    <TextField key={field} {...form.line(field)} label={t(`newspaper.${field}`)} maxLength={longest[field]} />
  );
  return (
    <SettingsForm
      form={form}
      onSubmit={async () => {
        await form.submit({ ...values, firstSerial: figureOf(values.firstSerial), version });
      }}
    >
      <SetOut title={t('newspaper.identity')}>
        <div className="form-pair">
          <TextField {...form.line('name')} label={t('newspaper.name')} required maxLength={20} />
          {line('latinName')}
        </div>
        <NameplateProof name={values.name} first={plate} preview={preview} />
      </SetOut>
      <SetOut title={t('newspaper.imprint')}>
        <div className="form-pair">{(['publisher', 'cnNumber', 'icp', 'hotline'] as const).map(line)}</div>
        {line('address')}
        <TextArea {...form.line('rights')} label={t('newspaper.rights')} maxLength={500} />
      </SetOut>
      <SetOut title={t('newspaper.running')}>
        <TextField
          {...form.line('publicUrl')}
          label={t('newspaper.publicUrl')}
          note={t('newspaper.publicUrlNote')}
          inputMode="url"
          maxLength={200}
        />
        <div className="form-pair">
          <Select
            {...form.line('timeZone')}
            label={t('newspaper.timeZone')}
            note={t('newspaper.timeZoneNote')}
            options={[...new Set([values.timeZone, ...timeZones])].map((zone) => ({
              value: zone,
              label: zone.replaceAll('_', ' '),
            }))}
          />
          <TextField
            {...form.line('firstSerial')}
            label={t('newspaper.firstSerial')}
            note={t('newspaper.firstSerialNote')}
            inputMode="numeric"
            maxLength={8}
          />
        </div>
        <RadioGroup
          legend={t('newspaper.proofRounds')}
          name="proofRounds"
          inline
          value={String(values.proofRounds)}
          choices={['0', '1', '2', '3'].map((rounds) => ({
            value: rounds,
            label: t('newspaper.rounds', { count: Number(rounds) }),
          }))}
          onChange={(rounds) => set('proofRounds', Number(rounds))}
          error={errorAt('proofRounds')}
        />
      </SetOut>
      <SetOut title={t('newspaper.factor')} note={t('newspaper.factorNote')}>
        <div className="factor-roles">
          {roles.map((role) => (
            <Checkbox
              key={role}
              label={shell(role)}
              checked={values.secondFactorRoles.includes(role)}
              onChange={({ target }) =>
                set(
                  'secondFactorRoles',
                  roles.filter((each) => (each === role ? target.checked : values.secondFactorRoles.includes(each))),
                )
              }
            />
          ))}
        </div>
      </SetOut>
    </SettingsForm>
  );
}
