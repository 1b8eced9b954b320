'use client';

import { type ComponentProps, useEffect, useRef } from 'react';
import { Tabs } from '@/components/ui/tabs';

/** On a phone the rooms do not all fit: the one that is open is brought into view. */
export function RoomTabs(props: ComponentProps<typeof Tabs>) {
  const row = useRef<HTMLDivElement>(null);
  const current = props.tabs.find((tab) => tab.current)?.href;
  useEffect(() => {
    const tabs = row.current?.firstElementChild;
    const open = tabs?.querySelector<HTMLElement>(`[href="${current}"]`);
    if (tabs && open) tabs.scrollLeft = open.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
  }, [current]);
  return (
    <div ref={row}>
      <Tabs {...props} />
    </div>
  );
}
