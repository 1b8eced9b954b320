'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { isWell, wellAgain } from './well-again';

// a page that fails again so soon after it was opened again fails by itself
const SOON = 20_000;
let openedAgain = 0;

/** A screen that could not be drawn: while the server recovers it waits, and goes on by itself. */
export function Recovering({ reset }: { reset: () => void }) {
  const t = useTranslations('ui');
  const router = useRouter();
  const [away, setAway] = useState(false);

  const openAgain = useCallback(() => {
    openedAgain = Date.now();
    router.refresh();
    reset();
  }, [reset, router]);

  useEffect(() => {
    let here = true;
    void (async () => {
      const well = await isWell();
      if (!here || (well && Date.now() - openedAgain < SOON)) return;
      setAway(!well);
      if ((await wellAgain(3_600_000)) && here) openAgain();
    })();
    return () => {
      here = false;
    };
  }, [openAgain]);

  if (!away) return <ErrorState onRetry={openAgain} />;
  return <ErrorState title={t('recovering')} detail={t('recoveringDetail')} onRetry={openAgain} />;
}
