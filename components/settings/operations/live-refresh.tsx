'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { isWell } from '@/components/shell/well-again';
import { Button } from '@/components/ui/button';
import { clockTime, type DateFormat } from '@/lib/i18n/dates';
import './live-refresh.css';

const EVERY = 5_000;

/** The page is drawn anew every few seconds while somebody looks; it can be held still to be read. */
export function LiveRefresh({ at, dates }: { at: string; dates: DateFormat }) {
  const t = useTranslations('settings.operations');
  const router = useRouter();
  const [held, setHeld] = useState(false);
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const well = await isWell();
      setAway(!well);
      // while it is away what was last known stays on the screen
      if (well) router.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, [held, router]);
  return (
    <p className="live-refresh">
      <span role="status">{away ? t('recovering') : ''}</span>
      <span>{t('asOf', { time: `${clockTime(at, dates)}:${at.slice(17, 19)}` })}</span>
      <Button tone="bare" small onClick={() => setHeld(!held)} aria-pressed={held}>
        {t(held ? 'goOn' : 'hold')}
      </Button>
    </p>
  );
}
