'use client';

import { useEffect, useRef, useState } from 'react';
import type { DraftKeeper, Kept } from './draft-keeper';
import { openTab, type Tab, type TabRole } from './one-tab';

/** Whether this tab writes or only reads, and how to take over. */
export function useOneTab(reportId: string, keeper: DraftKeeper, kept: Kept): { role: TabRole; takeOver: () => void } {
  const [role, setRole] = useState<TabRole>('writing');
  const tab = useRef<Tab | null>(null);
  useEffect(() => {
    const opened = openTab(reportId, {
      become: setRole,
      beforeGiving: () => keeper.flush(),
      refresh: () => void keeper.reload(),
    });
    tab.current = opened;
    return () => opened.close();
  }, [reportId, keeper]);
  const { savedAt } = kept;
  useEffect(() => {
    if (savedAt && role === 'writing') tab.current?.tellSaved();
  }, [savedAt, role]);
  return { role, takeOver: () => tab.current?.takeOver() };
}
