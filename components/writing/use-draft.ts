'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { DraftKeeper, type Kept, type ServerText, type Wire } from './draft-keeper';
import { localStore } from './local-copy';

/** One keeper a visit; it wakes up when the line, the tab or the sign-in comes back. */
export function useDraft(
  reportId: string,
  personId: string,
  server: ServerText,
  wire: Wire,
): { keeper: DraftKeeper; kept: Kept } {
  const [keeper] = useState(() => new DraftKeeper(reportId, server, localStore(personId, reportId), wire));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  useEffect(() => {
    keeper.resume();
    const now = () => void keeper.flush();
    window.addEventListener('online', now);
    window.addEventListener('focus', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      window.removeEventListener('online', now);
      window.removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', now);
      // leaving for another screen: what is still waiting goes now
      now();
      keeper.stop();
    };
  }, [keeper]);
  return { keeper, kept };
}
