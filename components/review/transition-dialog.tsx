'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemList } from '@/components/ui/problem-list';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { limits } from '@/lib/domain/reports/requirements';
import type { TransitionName } from '@/lib/domain/reports/transitions';
import type { ReviewChoices } from '@/lib/server/reports/choices';
import type { Answers } from './answers';
import { ReasonChoices } from './reason-choices';
import { asksFor } from './transition-looks';
import '@/components/ui/action-bar.css';

type TransitionDialogProps = {
  name: TransitionName;
  answers: Answers;
  choices: ReviewChoices;
  problems: readonly Stopped[];
  pending: boolean;
  onChange: (answers: Answers) => void;
  onConfirm: () => void;
  onClose: () => void;
  lead?: ReactNode;
  broad?: boolean;
  children?: ReactNode;
};

/** Asks what a transition needs. A refusal leaves everything as it was typed. */
export function TransitionDialog({
  name,
  answers,
  choices,
  problems,
  pending,
  onChange,
  onConfirm,
  onClose,
  lead,
  broad,
  children,
}: TransitionDialogProps) {
  const t = useTranslations('reports.dialogs');
  const words = useProblemWords();
  const needs = asksFor(name) ?? [];
  const put = (part: Partial<Answers>) => onChange({ ...answers, ...part });
  const beside = (...fields: string[]) => {
    const found = problems.find(({ field }) => field !== undefined && fields.includes(field.split('.')[0] ?? ''));
    return found && words(found).text;
  };
  const key = name as 'return';
  return (
    <Dialog
      open
      broad={broad === true}
      onClose={onClose}
      title={t(key)}
      lead={lead ?? t(`${key}Lead`)}
      actions={
        <div className="action-bar">
          <div className="next">
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button tone="go" pending={pending} onClick={onConfirm}>
              {t(`${key}Confirm`)}
            </Button>
          </div>
        </div>
      }
    >
      <ProblemList problems={problems.map((problem) => ({ text: words(problem).text }))} note={t('nextStep')} />
      {children}
      {needs.includes('reasons') && (
        <ReasonChoices
          kind={name as 'return'}
          reasons={choices.reasons}
          chosen={answers.reasons}
          error={beside('reasons')}
          onChange={(reasons) => put({ reasons })}
        />
      )}
      {needs.includes('person') && (
        <Select
          label={t('person')}
          required
          error={beside('person', 'targetId')}
          {...(choices.people.length === 0 ? { note: t('nobody') } : {})}
          value={answers.targetId}
          onChange={(event) => put({ targetId: event.target.value })}
          options={[
            { value: '', label: t('choosePerson') },
            ...choices.people.map(({ id, name: person, waiting }) => ({
              value: id,
              label: t('personWaiting', { name: person, count: waiting }),
            })),
          ]}
        />
      )}
      {needs.includes('newSection') && (
        <Select
          label={t('section')}
          required
          error={beside('section', 'sectionId')}
          value={answers.sectionId}
          onChange={(event) => put({ sectionId: event.target.value })}
          options={[
            { value: '', label: t('chooseSection') },
            ...choices.sections.map((section) => ({ value: section.id, label: section.name })),
          ]}
        />
      )}
      {needs.includes('erratum') && (
        <TextArea
          label={t('erratum')}
          required
          voice="copy"
          maxLength={limits.erratum}
          error={beside('erratum')}
          value={answers.erratum}
          onChange={(event) => put({ erratum: event.target.value })}
        />
      )}
      {name !== 'confirmChange' && name !== 'sign' && !needs.includes('erratum') && !needs.includes('newSection') && (
        <TextArea
          label={t(needs.includes('reasons') ? 'overallNote' : 'note')}
          hint={t(needs.includes('reasons') ? 'overallHint' : 'noteHint')}
          required={needs.includes('note')}
          maxLength={limits.note}
          error={beside('note')}
          value={answers.note}
          onChange={(event) => put({ note: event.target.value })}
        />
      )}
    </Dialog>
  );
}
