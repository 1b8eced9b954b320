'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { ButtonLink } from '@/components/ui/button-link';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemList } from '@/components/ui/problem-list';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { instantOf } from '@/lib/i18n/local-instant';
import type { PlanIssueInput } from '@/lib/server/issues/plan';
import type { PlanChoices } from '@/lib/server/issues/queries';
import { type PlannedPage, PlanPages } from './plan-pages';

interface PlanFormProps {
  choices: PlanChoices;
  timeZone: string;
  plan: Command<PlanIssueInput, { id: string }>;
}

/** A new issue: date, serial number, pages from a template with names and sections to change. */
export function PlanForm({ choices, timeZone, plan }: PlanFormProps) {
  const t = useTranslations('issues');
  const router = useRouter();
  const words = useProblemWords();
  const { run, pending, problems } = useCommand(plan);
  const [templateId, setTemplateId] = useState(choices.templates[0]?.id ?? '');
  const [pages, setPages] = useState<PlannedPage[]>(choices.templates[0]?.pages ?? []);
  const shown = problems.map(words);
  const errorOf = (field: string) => shown.find((problem) => problem.field === field)?.text;

  if (choices.templates.length === 0) {
    return (
      <EmptyState
        title={t('noTemplate')}
        action={<ButtonLink href="/settings/templates">{t('toTemplates')}</ButtonLink>}
      >
        {t('noTemplateDetail')}
      </EmptyState>
    );
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const closes = String(form.get('closesAt'));
    const planned = await run({
      date: String(form.get('date')),
      serial: Number(form.get('serial')),
      templateId,
      closesAt: closes ? instantOf(closes, timeZone) : null,
      pages,
    });
    if (planned) router.push(`/issues/${planned.id}`);
  }

  function choose(id: string) {
    setTemplateId(id);
    setPages(choices.templates.find((template) => template.id === id)?.pages ?? []);
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <ProblemList problems={shown} title={t('notPlanned')} />
      <div className="form-pair">
        <DateField
          id="date"
          name="date"
          label={t('date')}
          required
          defaultValue={choices.nextDate}
          error={errorOf('date')}
        />
        <TextField
          id="serial"
          name="serial"
          label={t('serial')}
          inputMode="numeric"
          required
          defaultValue={choices.nextSerial}
          error={errorOf('serial')}
        />
      </div>
      <div className="form-pair">
        <DateField
          id="closesAt"
          name="closesAt"
          time
          label={t('closes')}
          defaultValue={`${choices.nextDate}T22:30`}
          error={errorOf('closesAt')}
        />
        <Select
          id="templateId"
          label={t('template')}
          value={templateId}
          onChange={(event) => choose(event.target.value)}
          options={choices.templates.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <PlanPages pages={pages} sections={choices.sections} onChange={setPages} errorOf={errorOf} />
      <div className="form-actions">
        <Button type="submit" tone="go" pending={pending}>
          {t('plan')}
        </Button>
      </div>
    </form>
  );
}
