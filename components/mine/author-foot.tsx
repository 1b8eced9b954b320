'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PhoneFoot } from '@/components/shell/phone-foot';
import { useProblemWords } from '@/components/shell/problem-words';
import { type Command, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { StatusLine } from '@/components/ui/notice';
import { RefusedButton } from '@/components/ui/refused-button';
import type { AuthorView } from '@/lib/server/reports/author-view';
import type { TransitionInput } from '@/lib/server/reports/transition-input';

/** What the author can still do with it, and what not with the reason. */
export function AuthorFoot({
  view,
  move,
}: {
  view: AuthorView;
  move: Command<TransitionInput, { state: string; version: number }>;
}) {
  const t = useTranslations('mine.actions');
  const page = useTranslations('mine.report');
  const words = useProblemWords();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { run, pending, problems } = useCommand(move);
  const may = (name: 'withdraw' | 'restore') => view.transitions.find((one) => one.name === name);
  const act = async (name: 'withdraw' | 'restore') => {
    const moved = await run({ reportId: view.id, name, version: view.version });
    setAsking(false);
    if (moved && name === 'restore') router.push(`/mine/${view.id}/write`);
  };
  const writable = view.state === 'draft' || view.state === 'returned';
  const withdraw = may('withdraw');
  const onPage = withdraw && !withdraw.allowed && withdraw.problems.every(({ code }) => code !== 'wrong-state');
  const restore = may('restore')?.allowed;
  if (!writable && !withdraw?.allowed && !onPage && !restore) return null;
  return (
    <PhoneFoot>
      {problems.length > 0 && (
        <StatusLine tone="bad">{problems.map((problem) => words(problem).text).join('　')}</StatusLine>
      )}
      <div className="pair">
        {withdraw?.allowed && <Button onClick={() => setAsking(true)}>{t('withdraw')}</Button>}
        {onPage && (
          <RefusedButton
            label={t('withdraw')}
            reason={withdraw.problems.map((problem) => words(problem).text).join('　')}
          />
        )}
        {restore && (
          <Button pending={pending} onClick={() => void act('restore')}>
            {t('restore')}
          </Button>
        )}
        {writable && (
          <ButtonLink tone="go" href={`/mine/${view.id}/write`}>
            {page(view.state === 'returned' ? 'goMend' : 'goWrite')}
          </ButtonLink>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={t('withdrawAsk')}
        lead={t('withdrawNote')}
        confirm={t('withdrawConfirm')}
        pending={pending}
        onConfirm={() => void act('withdraw')}
        onClose={() => setAsking(false)}
      />
    </PhoneFoot>
  );
}
