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
import { ProblemList } from '@/components/ui/problem-list';
import type { Approval } from '@/lib/server/reports/approvals';
import type { TransitionInput } from '@/lib/server/reports/transition-input';

/** 通过, or 退回 with what has to be changed. */
export function ApprovalFoot({
  approval,
  move,
}: {
  approval: Approval;
  move: Command<TransitionInput, { state: string; version: number }>;
}) {
  const t = useTranslations('mine.approvals');
  const words = useProblemWords();
  const router = useRouter();
  const [returning, setReturning] = useState(false);
  const { run, pending, problems, clear } = useCommand(move);
  const act = async (name: 'approveForUnit' | 'returnFromUnit', note?: string) => {
    const moved = await run({ reportId: approval.id, name, version: approval.version, ...(note ? { note } : {}) });
    if (moved) router.push('/approvals');
  };
  return (
    <PhoneFoot left={approval.waiting ? undefined : t('gone')}>
      {problems.length > 0 && !returning && (
        <StatusLine tone="bad">{problems.map((problem) => words(problem).text).join('　')}</StatusLine>
      )}
      <div className="pair">
        {approval.waiting ? (
          <>
            <Button
              onClick={() => {
                clear();
                setReturning(true);
              }}
            >
              {t('return')}
            </Button>
            <Button tone="go" pending={pending} onClick={() => void act('approveForUnit')}>
              {t('approve')}
            </Button>
          </>
        ) : (
          <ButtonLink href="/approvals">{t('back')}</ButtonLink>
        )}
      </div>
      <ConfirmDialog
        open={returning}
        title={t('returnAsk', { name: approval.author })}
        lead={t('returnLead')}
        confirm={t('return')}
        reason="required"
        pending={pending}
        onConfirm={(note) => void act('returnFromUnit', note)}
        onClose={() => setReturning(false)}
      >
        <ProblemList problems={problems.map((problem) => ({ text: words(problem).text }))} />
      </ConfirmDialog>
    </PhoneFoot>
  );
}
