'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type ShownTransition, TransitionBar } from '@/components/reports/transition-bar';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ProblemList } from '@/components/ui/problem-list';
import { type PageTransitionName, pageTransitionOf } from '@/lib/domain/pages/transitions';
import type { PageWorkName } from '@/lib/domain/pages/work';
import type { PageDesk } from '@/lib/server/pages/page-desk';
import type { PageTransitionInput } from '@/lib/server/pages/transition';

interface PageBarProps {
  desk: PageDesk;
  move: Command<PageTransitionInput, { state: string; version: number }>;
  composing: boolean;
  onCompose: () => void;
  onNext: () => void;
}

/** Compose, another layout, the print PDF, and where the page goes next. */
export function PageBar({ desk, move, composing, onCompose, onNext }: PageBarProps) {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const words = useProblemWords();
  const { run, pending, problems } = useCommand(move);
  const [asked, setAsked] = useState<PageTransitionName | null>(null);
  const { page, layout } = desk;
  const needsNote = (name: PageTransitionName) => pageTransitionOf(name).needs?.includes('note') ?? false;

  async function go(name: PageTransitionName, note?: string) {
    const seen = layout && name === 'sign' ? { seenSheet: layout.sheetHash } : {};
    const moved = await run({ pageId: page.id, name, version: page.version, ...seen, ...(note ? { note } : {}) });
    if (moved) setAsked(null);
  }

  function choose(name: string) {
    if (name === 'compose') return onCompose();
    if (name === 'next') return onNext();
    if (name === 'print') return void window.open(`/api/pages/${page.id}/print`, '_blank', 'noopener');
    const transition = name as PageTransitionName;
    if (needsNote(transition)) setAsked(transition);
    else void go(transition);
  }

  const standing = (name: PageWorkName) => {
    const work = desk.work.find((each) => each.name === name);
    return { allowed: work?.allowed ?? false, problems: work?.problems.map(words) ?? [] };
  };
  const composeFirst = !layout?.fresh && standing('compose').allowed;
  const own: ShownTransition[] = [
    ...(layout
      ? [{ name: 'print', label: t('print'), allowed: true, problems: [], tone: 'bare' as const, key: 'P' }]
      : []),
    ...refusedTogether(
      { name: 'next', label: t('nextLayout'), ...standing('choose'), tone: 'plain', key: 'N' },
      {
        name: 'compose',
        label: t(layout ? 'composeAgain' : 'compose'),
        ...standing('compose'),
        tone: composeFirst ? 'go' : 'plain',
        key: 'C',
      },
      ui('listJoin'),
    ),
  ];
  const moves = desk.transitions
    .filter(({ name }) => name !== 'startComposing')
    .map(
      ({ name, allowed, problems: why }): ShownTransition => ({
        name,
        label: t(`pageMoves.${name}`),
        allowed,
        problems: why.map(words),
        tone: pageTransitionOf(name).way === 'back' ? 'bare' : composeFirst ? 'plain' : 'go',
      }),
    );
  return (
    <>
      <TransitionBar transitions={[...own, ...moves]} pending={composing ? 'compose' : undefined} onChoose={choose} />
      {problems.length > 0 && !asked && <ProblemList problems={problems.map(words)} title={t('notDone')} />}
      {asked && (
        <ConfirmDialog
          open
          title={t(`pageMoves.${asked}`)}
          confirm={t(`pageMoves.${asked}`)}
          reason="required"
          pending={pending}
          onConfirm={(note) => void go(asked, note)}
          onClose={() => setAsked(null)}
        >
          {problems.length > 0 && <ProblemList problems={problems.map(words)} bare />}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Two that are refused for the same reasons share one place: a phone has no room to say it twice. */
function refusedTogether(one: ShownTransition, other: ShownTransition, join: string): ShownTransition[] {
  const reasons = ({ problems }: ShownTransition) => problems.map(({ text }) => text).join();
  const shared = !one.allowed && !other.allowed && reasons(one) === reasons(other);
  return shared ? [{ ...other, label: one.label + join + other.label }] : [one, other];
}
