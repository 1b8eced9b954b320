'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { UnitInput } from '@/lib/server/units/save';
import type { UnitDetail } from '@/lib/server/units/unit-list';
import { ActiveBox } from './active-box';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { useForm } from './use-form';
import './alias-line.css';

const kinds = ['school', 'hospital', 'bureau', 'other'] as const;
const empty = { name: '', kind: 'school' as UnitInput['kind'], aliases: [''], needsReview: false, active: true };

export function UnitForm({ unit, save }: { unit: UnitDetail | null; save: Command<UnitInput, { id: string }> }) {
  const t = useTranslations('settings');
  const router = useRouter();
  const { name, kind, aliases, needsReview, active } = unit ?? empty;
  const form = useForm<typeof empty, UnitInput, { id: string }>({ name, kind, aliases, needsReview, active }, save);
  const { values, set, errorAt } = form;
  return (
    <SettingsForm
      form={form}
      onSubmit={async () => {
        const answer = await form.submit({ id: unit?.id ?? null, seen: unit?.seen ?? '', ...values });
        if (answer && !unit) router.push(`/settings/units/${answer.value.id}`);
      }}
    >
      <SetOut title={t('units.about')}>
        <TextField {...form.line('name')} label={t('units.name')} required maxLength={60} />
        <RadioGroup
          legend={t('units.kind')}
          name="kind"
          inline
          value={values.kind}
          choices={kinds.map((each) => ({ value: each, label: t(`units.kinds.${each}`) }))}
          onChange={(chosen) => set('kind', chosen as UnitInput['kind'])}
          error={errorAt('kind')}
        />
      </SetOut>
      <SetOut title={t('units.aliases')} note={t('units.aliasesNote')}>
        {values.aliases.map((alias, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name than their place
          <div className="alias-line" key={index}>
            <TextField
              id={`aliases.${index}`}
              label={t('units.alias', { number: index + 1 })}
              maxLength={60}
              value={alias}
              onChange={(event) => set('aliases', values.aliases.with(index, event.target.value))}
              error={errorAt(`aliases.${index}`)}
            />
            <Button tone="bare" small onClick={() => set('aliases', values.aliases.toSpliced(index, 1))}>
              {t('units.removeAlias')}
            </Button>
          </div>
        ))}
        <Button small onClick={() => set('aliases', [...values.aliases, ''])}>
          {t('units.addAlias')}
        </Button>
      </SetOut>
      <SetOut title={t('units.review')}>
        <Checkbox
          id="needsReview"
          label={t('units.needsReview')}
          note={t('units.needsReviewNote')}
          checked={values.needsReview}
          onChange={(event) => set('needsReview', event.target.checked)}
        />
        {values.needsReview && unit && unit.reviewers.length === 0 && (
          <Notice tone="back">{t('units.noReviewer')}</Notice>
        )}
        <ActiveBox form={form} />
      </SetOut>
      {unit && (
        <SetOut title={t('units.members')}>
          {unit.members.length === 0 ? (
            <p className="mute">{t('units.noMembers')}</p>
          ) : (
            <Table
              caption={t('units.members')}
              captionHidden
              rows={unit.members}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'name',
                  head: t('people.name'),
                  kind: 'name',
                  cell: (member) => <Link href={`/settings/people/${member.personId}`}>{member.name}</Link>,
                },
                { key: 'title', head: t('person.jobTitle'), cell: ({ title }) => title },
              ]}
            />
          )}
        </SetOut>
      )}
    </SettingsForm>
  );
}
