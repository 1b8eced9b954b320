'use client';

import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/shell/problem-words';
import type { Command } from '@/components/shell/use-command';
import { ProblemList } from '@/components/ui/problem-list';
import type { FlatPlan as Plan } from '@/lib/server/issues/flat-plan';
import type { IssueTransitionInput } from '@/lib/server/issues/transition';
import { IssueBar } from './issue-bar';
import { PlanColumn } from './plan-column';
import { Pool } from './pool';
import { type PlaceCommand, usePlacing } from './use-placing';
import './flat-plan.css';

interface FlatPlanProps {
  plan: Plan;
  commands: {
    place: PlaceCommand;
    moveIssue: Command<IssueTransitionInput, { state: string; version: number }>;
  };
}

/** 版面计划: the pool at the left, the pages side by side, what comes next at the bottom right. */
export function FlatPlan({ plan, commands }: FlatPlanProps) {
  const t = useTranslations('issues');
  const words = useProblemWords();
  const placing = usePlacing(plan, commands.place);
  return (
    <div className="flat-plan">
      <Pool plan={plan} placing={placing} />
      <section className="plan" aria-label={t('flatPlan')}>
        <ProblemList problems={placing.problems.map(words)} title={t('notMoved')} />
        <p className="visually-hidden" role="status">
          {placing.taken ? t('takenHint') : ''}
        </p>
        <div className="plan-pages">
          {plan.pages.map((page) => (
            <PlanColumn key={page.id} page={page} plan={plan} placing={placing} />
          ))}
        </div>
      </section>
      <IssueBar plan={plan} move={commands.moveIssue} />
    </div>
  );
}
