'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import type { ReasonInput } from '@/lib/server/reasons/save';
import type { ReasonDetail } from '@/lib/server/reasons/reason-list';
import { figureOf } from './figure-of';
import { ActiveBox } from './active-box';
import { OrderField } from './order-field';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { useForm } from './use-form';

const kinds = ['return', 'decline', 'kill', 'unsign', 'reopen'] as const;

export function ReasonForm({
  reason,
  save,
}: {
  reason: ReasonDetail | null;
  save: Command<ReasonInput, { code: string }>;
}) {
  const t = useTranslations('settings');
  const router = useRouter();
  const start = {
    kind: reason?.kind ?? ('return' as const),
    zh: reason?.zh ?? '',
    en: reason?.en ?? '',
    active: reason?.active ?? true,
    order: String(reason?.order ?? 0),
  };
  const form = useForm<Omit<ReasonInput, 'code' | 'seen' | 'order'> & { order: string }, ReasonInput, { code: string }>(
    start,
    save,
  );
  const { values, set, errorAt } = form;
  return (
    <SettingsForm
      form={form}
      onSubmit={async () => {
        const answer = await form.submit({
          code: reason?.code ?? null,
          seen: reason?.seen ?? '',
          ...values,
          order: figureOf(values.order),
        });
        if (answer && !reason) router.push('/settings/reasons');
      }}
    >
      <SetOut title={t('reasons.about')} note={reason && t('reasons.kindNote')}>
        <RadioGroup
          legend={t('reasons.kind')}
          name="kind"
          inline
          value={values.kind}
          choices={kinds.map((kind) => ({
            value: kind,
            label: t(`reasons.kinds.${kind}`),
            disabled: reason !== null,
          }))}
          onChange={(kind) => set('kind', kind as ReasonInput['kind'])}
          error={errorAt('kind')}
        />
        <TextField {...form.line('zh')} label={t('reasons.zh')} lang="zh-CN" required maxLength={60} />
        <TextField {...form.line('en')} label={t('reasons.en')} lang="en" required maxLength={120} />
        <OrderField form={form} />
        <ActiveBox form={form} />
      </SetOut>
    </SettingsForm>
  );
}
