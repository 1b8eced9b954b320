'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import { ConflictDialog } from './conflict-dialog';
import type { DraftKeeper, Kept } from './draft-keeper';
import type { TabRole } from './one-tab';
import { SignInAgain } from './sign-in-again';

type InterruptionsProps = { kept: Kept; keeper: DraftKeeper; dates: DateFormat; role: TabRole; onTakeOver: () => void };

/** What came between the writer and the server: another tab, another device, an expired session. */
export function Interruptions({ kept, keeper, dates, role, onTakeOver }: InterruptionsProps) {
  const t = useTranslations('mine.interrupted');
  const [closed, setClosed] = useState<Kept['status'] | null>(null);
  const { status, theirs, other, restored, text } = kept;
  const stopped = status === 'conflict' || status === 'signed-out';
  const open = stopped && closed !== status;
  return (
    <div className="interruptions">
      {role === 'reading' && (
        <Notice tone="you" live>
          <span>{t('elsewhere')}</span>
          <Button small onClick={onTakeOver}>
            {t('takeOver')}
          </Button>
        </Notice>
      )}
      {stopped && !open && (
        <Notice tone="you" live>
          <span>{t(status)}</span>
          <Button small onClick={() => setClosed(null)}>
            {t('goOn')}
          </Button>
        </Notice>
      )}
      {restored && status !== 'conflict' && <Notice live>{t('restored')}</Notice>}
      {other && (
        <Notice>
          <span>{t('otherKept')}</span>
          <button type="button" className="link" onClick={() => keeper.bringBack()}>
            {t('bringBack')}
          </button>
        </Notice>
      )}
      {open && status === 'conflict' && theirs && (
        <ConflictDialog
          mine={text.content}
          theirs={theirs.content}
          savedAt={dateAndTime(theirs.savedAt, dates)}
          onChoose={(which) => keeper.choose(which)}
          onClose={() => setClosed('conflict')}
        />
      )}
      {open && status === 'signed-out' && (
        <SignInAgain onBack={() => keeper.flush()} onClose={() => setClosed('signed-out')} />
      )}
    </div>
  );
}
