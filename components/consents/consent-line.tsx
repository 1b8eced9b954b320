'use client';

import { useTranslations } from 'next-intl';
import { dateAndTime, type DateFormat, fullDate } from '@/lib/i18n/dates';
import type { SpelledConsent as Line } from '@/lib/server/consents/spelled';
import { Button } from '@/components/ui/button';
import './consent-line.css';

export type ConsentAct = 'give' | 'refuse' | 'withdraw' | 'take';

interface ConsentLineProps {
  line: Line;
  dates: DateFormat;
  pending: boolean;
  act: (line: Line, act: ConsentAct) => void;
}

/** One thing that waits for a second person, or did: what, for whom, who asked, how it stands. */
export function ConsentLine({ line, dates, pending, act }: ConsentLineProps) {
  const t = useTranslations('consents');
  const ui = useTranslations('ui');
  const { state, linkReady } = line;
  const waits = state === 'waits';
  return (
    <li className="consent-line">
      <h3>{line.what}</h3>
      <p>
        {[
          t('account', { account: line.account }),
          ...termWords(line, dates, t),
          t('askedBy', { name: line.askedBy }),
          dateAndTime(line.askedAt, dates),
        ].join('　')}
      </p>
      <p className={waits ? 'waits' : undefined}>
        {waits
          ? line.who.length > 0
            ? t('waitsFor', { who: line.who.join(ui('listJoin')) })
            : t('waitsForNobody')
          : line.answeredBy
            ? t('answeredBy', { name: line.answeredBy, state: t(`states.${state}`) })
            : t(`states.${state}`)}
        {linkReady && `　${t('linkReady')}`}
        {line.note && `　${t('note', { note: line.note })}`}
      </p>
      <div className="consent-acts">
        {line.mayAnswer && (
          <>
            <Button onClick={() => act(line, 'refuse')}>{t('refuse')}</Button>
            <Button onClick={() => act(line, 'give')}>{t('give')}</Button>
          </>
        )}
        {line.mine && waits && <Button onClick={() => act(line, 'withdraw')}>{t('withdraw')}</Button>}
        {linkReady && (
          <>
            <Button onClick={() => act(line, 'withdraw')}>{t('withdrawLink')}</Button>
            <Button pending={pending} onClick={() => act(line, 'take')}>
              {t('takeLink')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function termWords({ roles }: Line, dates: DateFormat, t: ReturnType<typeof useTranslations<'consents'>>): string[] {
  return roles.flatMap(({ from, until }) => [
    ...(from ? [t('from', { day: fullDate(from, dates) })] : []),
    // the first moment after: the last day is the one just before
    ...(until ? [t('until', { day: fullDate(new Date(Date.parse(until) - 1).toISOString(), dates) })] : []),
  ]);
}
