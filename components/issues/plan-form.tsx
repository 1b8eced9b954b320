'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { ActionBar } from '@/components/shell/action-bar';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { ButtonLink } from '@/components/ui/button-link';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemList } from '@/components/ui/problem-list';
import { Select } from '@/components/ui/select';
import { SetOut } from '@/components/ui/set-out';
import { TextField } from '@/components/ui/text-field';
import { instantOf } from '@/lib/domain/calendar';
import { longDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { PlanIssueInput } from '@/lib/server/issues/plan';
import type { PlanChoices } from '@/lib/server/issues/plan-choices';
import { type PlannedPage, PlanPages } from './plan-pages';
import '@/components/settings/form-pane.css';
import '@/components/shell/panes.css';
import '@/components/ui/field.css';

interface PlanFormProps {
  choices: PlanChoices;
  timeZone: string;
  plan: Command<PlanIssueInput, { id: string }>;
}

/** A new issue: date, serial number, pages from a template with names and sections to change. */
export function PlanForm({ choices, timeZone, plan }: PlanFormProps) {
  const t = useTranslations('issues');
  const locale = useLocale() as Locale;
  const router = useRouter();
  const words = useProblemWords();
  const { run, pending, problems } = useCommand(plan);
  const [templateId, setTemplateId] = useState(choices.templates[0]?.id ?? '');
  const [pages, setPages] = useState<PlannedPage[]>(choices.templates[0]?.pages ?? []);
  const [date, setDate] = useState(choices.nextDate);
  const [serial, setSerial] = useState(String(choices.nextSerial));
  const [closes, setCloses] = useState(`${choices.nextDate}T22:30`);
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
    const planned = await run({
      date,
      serial: Number(serial),
      templateId,
      closesAt: closes ? instantOf(closes, timeZone) : null,
      pages,
    });
    if (planned) router.push(`/issues/${planned.id}`);
  }

  /** The hour of closing stays, on the new day. */
  function chooseDate(next: string) {
    if (next && closes.startsWith(date)) setCloses(next + closes.slice(date.length));
    setDate(next);
  }

  function choose(id: string) {
    setTemplateId(id);
    setPages(choices.templates.find((template) => template.id === id)?.pages ?? []);
  }

  return (
    <form onSubmit={submit} noValidate>
      <div className="pane-scroll form-pane">
        <ProblemList problems={shown} title={t('notPlanned')} />
        <SetOut title={t('planAbout')} {...(date ? { note: longDate(date, { locale, timeZone }) } : {})}>
          <div className="form-pair">
            <DateField
              id="date"
              label={t('date')}
              required
              value={date}
              onChange={(event) => chooseDate(event.target.value)}
              error={errorOf('date')}
            />
            <TextField
              id="serial"
              label={t('serial')}
              inputMode="numeric"
              required
              value={serial}
              onChange={(event) => setSerial(event.target.value)}
              error={errorOf('serial')}
            />
          </div>
          <div className="form-pair">
            <DateField
              id="closesAt"
              time
              label={t('closes')}
              value={closes}
              onChange={(event) => setCloses(event.target.value)}
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
        </SetOut>
        <SetOut title={t('pages')} note={t('planPagesNote')}>
          <PlanPages pages={pages} sections={choices.sections} onChange={setPages} errorOf={errorOf} />
        </SetOut>
      </div>
      <ActionBar
        ruled
        next={
          <Button type="submit" tone="go" pending={pending}>
            {t('plan')}
          </Button>
        }
      />
    </form>
  );
}
