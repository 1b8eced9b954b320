'use client';

import { useEffect, useRef } from 'react';

/**
 * The report that a list opened by itself gets its address once it is seen: whatever is done to it, it
 * stays, also when the list is sorted anew. Where only the list is shown nothing is open.
 */
export function KeepOpen({ href }: { href: string }) {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (here.current?.parentElement?.checkVisibility()) window.history.replaceState(null, '', href);
  }, [href]);
  return <span ref={here} hidden />;
}
