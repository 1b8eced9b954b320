'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Command } from '@/components/shell/use-command';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import type { SectionTyped } from '@/lib/server/sections/save';
import type { SectionDetail } from '@/lib/server/sections/section-list';
import { figureOf } from './figure-of';
import { ActiveBox } from './active-box';
import { OrderField } from './order-field';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { useForm } from './use-form';
import '@/components/ui/field.css';

const policies = ['three', 'two', 'one'] as const;

interface SectionFormProps {
  section: SectionDetail | null;
  save: Command<SectionTyped, { id: string }>;
  /** the editors, saved each for itself */
  children?: ReactNode;
}

export function SectionForm({ section, save, children }: SectionFormProps) {
  const t = useTranslations('settings');
  const router = useRouter();
  const start = {
    name: section?.name ?? '',
    order: String(section?.order ?? 0),
    policy: section?.policy ?? ('three' as const),
    active: section?.active ?? true,
  };
  const form = useForm<
    { name: string; order: string; policy: SectionTyped['policy']; active: boolean },
    SectionTyped,
    { id: string }
  >(start, save);
  const { values, set, errorAt } = form;
  return (
    <SettingsForm
      form={form}
      onSubmit={async () => {
        const answer = await form.submit({
          id: section?.id ?? null,
          seen: section?.seen ?? '',
          ...values,
          order: figureOf(values.order),
        });
        if (answer && !section) router.push(`/settings/sections/${answer.value.id}`);
      }}
    >
      <SetOut title={t('sections.about')}>
        <div className="form-pair">
          <TextField {...form.line('name')} label={t('name')} required maxLength={20} />
          <OrderField form={form} />
        </div>
        <RadioGroup
          legend={t('sections.policy')}
          name="policy"
          value={values.policy}
          choices={policies.map((policy) => ({ value: policy, label: t(`sections.policies.${policy}`) }))}
          onChange={(policy) => set('policy', policy as SectionTyped['policy'])}
          error={errorAt('policy')}
        />
        <ActiveBox form={form} />
      </SetOut>
      {children}
    </SettingsForm>
  );
}
