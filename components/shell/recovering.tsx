'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { ErrorState } from '@/components/ui/error-state';
import { isWell, wellAgain } from './well-again';

// opened again by itself so often; what fails then on a server that is well is a fault of the page
const PAUSES = [0, 1000, 3000];
const FORGOTTEN = 60_000;
let opened = { times: 0, last: 0 };

/** A screen that could not be drawn: while the server recovers it waits, and goes on by itself. */
export function Recovering({ reset, request }: { reset: () => void; request?: string | undefined }) {
  const t = useTranslations('ui');
  const router = useRouter();
  const [away, setAway] = useState(false);
  const openAgain = useCallback(() => {
    // in one transition: a reset alone would draw the failed answer once more
    startTransition(() => {
      router.refresh();
      reset();
    });
  }, [reset, router]);

  useEffect(() => {
    let here = true;
    void (async () => {
      const well = await isWell();
      if (!here) return;
      setAway(!well);
      if (Date.now() - opened.last > FORGOTTEN) opened = { times: 0, last: 0 };
      const pause = well ? PAUSES[opened.times] : 0;
      if (pause === undefined) return;
      await new Promise((done) => setTimeout(done, pause));
      if (!(await wellAgain(3_600_000)) || !here) return;
      opened = { times: well ? opened.times + 1 : opened.times, last: Date.now() };
      openAgain();
    })();
    return () => {
      here = false;
    };
  }, [openAgain]);

  if (!away) return <ErrorState onRetry={openAgain} request={request} />;
  return <ErrorState title={t('recovering')} detail={t('recoveringDetail')} onRetry={openAgain} request={request} />;
}
