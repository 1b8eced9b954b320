'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { TransitionBar } from '@/components/reports/transition-bar';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ProblemList } from '@/components/ui/problem-list';
import { type IssueTransitionName, issueTransitionOf } from '@/lib/domain/issues/transitions';
import type { FlatPlan } from '@/lib/server/issues/flat-plan';
import type { IssueTransitionInput } from '@/lib/server/issues/transition';

interface IssueBarProps {
  plan: FlatPlan;
  move: Command<IssueTransitionInput, { state: string; version: number }>;
}

/** Open, close, reopen, release, with what is still missing. */
export function IssueBar({ plan, move }: IssueBarProps) {
  const t = useTranslations('issues');
  const words = useProblemWords();
  const { run, pending, problems } = useCommand(move);
  const [asked, setAsked] = useState<IssueTransitionName | null>(null);
  const { id, version } = plan.issue;

  async function go(name: IssueTransitionName, note?: string) {
    const moved = await run({ issueId: id, name, version, ...(note ? { note } : {}) });
    if (moved) setAsked(null);
  }

  const needsNote = (name: IssueTransitionName) => issueTransitionOf(name).needs?.includes('note') ?? false;
  return (
    <div>
      {problems.length > 0 && !asked && <ProblemList problems={problems.map(words)} title={t('notDone')} />}
      <TransitionBar
        transitions={plan.transitions.map(({ name, allowed, problems: why }) => ({
          name,
          label: t(`moves.${name}`),
          allowed,
          problems: why.map(words),
          tone: issueTransitionOf(name).way === 'back' ? 'bare' : 'go',
        }))}
        pending={pending ? (asked ?? undefined) : undefined}
        onChoose={(name) => setAsked(name as IssueTransitionName)}
      />
      {asked && (
        <ConfirmDialog
          open
          title={t(`moves.${asked}`)}
          lead={t(`movesLead.${asked}`)}
          confirm={t(`moves.${asked}`)}
          reason={needsNote(asked) ? 'required' : 'none'}
          pending={pending}
          onConfirm={(note) => void go(asked, note)}
          onClose={() => setAsked(null)}
        >
          {problems.length > 0 && <ProblemList problems={problems.map(words)} bare />}
        </ConfirmDialog>
      )}
    </div>
  );
}
