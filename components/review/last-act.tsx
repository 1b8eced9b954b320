'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import './last-act.css';

/** What was done to the report before this one, told on the screen of the next. */
export interface LastAct {
  /** 通过初审 */
  act: string;
  headline: string;
  href: string;
  /** the report that was opened by it */
  nextId: string | null;
}

const Room = createContext<{ last: LastAct | null; tell: (act: LastAct) => void } | null>(null);

/** Around a list and its open report: outlives the step from one report to the next. */
export function LastActRoom({ children }: { children: ReactNode }) {
  const [last, tell] = useState<LastAct | null>(null);
  const room = useMemo(() => ({ last, tell }), [last]);
  return <Room value={room}>{children}</Room>;
}

/** Null where there is no list to go on in. */
export function useTellAct(): ((act: LastAct) => void) | null {
  return useContext(Room)?.tell ?? null;
}

/** Just opened by the step before: a second press of the same key was not meant for this one. */
export function useJustOpened(id: string): () => boolean {
  const last = useContext(Room)?.last;
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, []);
  return () => last?.nextId === id && performance.now() - since.current < PAUSE;
}

const PAUSE = 800;

/** Gone again with the next step. */
export function LastActLine({ openId }: { openId: string | null }) {
  const t = useTranslations('desk.lastAct');
  const ui = useTranslations('ui');
  const last = useContext(Room)?.last;
  return (
    <div className="last-act" role="status">
      {last && last.nextId === openId && (
        <p>
          <span>
            {t('done', { act: last.act })}
            <b lang="zh-CN">{last.headline || ui('noHeadline')}</b>
          </span>
          <Link className="link" href={last.href}>
            {t('look')}
          </Link>
        </p>
      )}
    </div>
  );
}
