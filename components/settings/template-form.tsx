'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { Checkbox } from '@/components/ui/checkbox';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextField } from '@/components/ui/text-field';
import { formats } from '@/lib/composer/formats';
import type { PageFormat } from '@/lib/composer/page';
import type { TemplateTyped } from '@/lib/server/templates/input';
import type { TemplateDetail } from '@/lib/server/templates/template-list';
import { SetOut } from '@/components/ui/set-out';
import { SettingsForm } from './settings-form';
import { TemplateFigures } from './template-figures';
import { TemplatePages } from './template-pages';
import { figuresOf, inputOf, type TemplateValues, valuesOf } from './template-values';
import { useForm } from './use-form';

interface TemplateFormProps {
  template: TemplateDetail | null;
  sections: { id: string; name: string }[];
  save: Command<TemplateTyped, { id: string }>;
}

export function TemplateForm({ template, sections, save }: TemplateFormProps) {
  const t = useTranslations('settings');
  const router = useRouter();
  const form = useForm<TemplateValues, TemplateTyped, { id: string }>(valuesOf(template), save);
  const { values, set, errorAt } = form;
  function choose(name: PageFormat['name']) {
    form.replace({
      ...values,
      formatName: name,
      figures: { ...figuresOf(formats[name], 0), frontHeadLines: values.figures.frontHeadLines },
    });
  }
  return (
    <SettingsForm
      form={form}
      onSubmit={async () => {
        const answer = await form.submit(inputOf(values, template));
        if (answer && !template) router.push(`/settings/templates/${answer.value.id}`);
      }}
    >
      <SetOut title={t('templates.about')} note={t('templates.planned')}>
        <TextField {...form.line('name')} label={t('name')} required maxLength={30} />
        <Checkbox
          id="active"
          label={t('active')}
          checked={values.active}
          onChange={(event) => set('active', event.target.checked)}
        />
      </SetOut>
      <SetOut title={t('templates.format')} note={t('templates.formatNote')}>
        <RadioGroup
          legend={t('templates.format')}
          name="format"
          inline
          value={values.formatName}
          choices={(['broadsheet', 'tabloid'] as const).map((name) => ({
            value: name,
            label: t(`templates.formats.${name}`),
          }))}
          onChange={(name) => choose(name as PageFormat['name'])}
        />
        <TemplateFigures values={values} errorAt={errorAt} onChange={(figures) => set('figures', figures)} />
      </SetOut>
      <SetOut title={t('templates.pages')}>
        <TemplatePages
          pages={values.pages}
          sections={sections}
          errorAt={errorAt}
          onChange={(pages) => set('pages', pages)}
        />
      </SetOut>
    </SettingsForm>
  );
}
