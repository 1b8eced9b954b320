'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useState } from 'react';
import { type Command, useCommand } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { RefusedButton } from '@/components/ui/refused-button';
import type { DeskReport } from '@/lib/server/pages/page-desk';
import './headline-breaks.css';
import './page-side.css';

interface HeadlineBreaksProps {
  pageId: string;
  report: DeskReport;
  setBreaks: Command<{ pageId: string; reportId: string; breaks: number[] | null }, null>;
  /** why it cannot be done now; null: it can */
  refused: string | null;
}

/** Where the headline may break: a click between two characters allows it or forbids it. */
export function HeadlineBreaks({ pageId, report, setBreaks, refused }: HeadlineBreaksProps) {
  const t = useTranslations('issues');
  const { run, pending } = useCommand(setBreaks);
  const [open, setOpen] = useState(false);
  const [breaks, setOwn] = useState(report.breaks);
  const toggle = (at: number) =>
    setOwn(breaks.includes(at) ? breaks.filter((each) => each !== at) : [...breaks, at].sort((a, b) => a - b));
  if (refused) return <RefusedButton small label={t('breaks')} reason={refused} />;
  if (!open) {
    return (
      <Button small onClick={() => setOpen(true)}>
        {t('breaks')}
      </Button>
    );
  }
  return (
    <div className="break-line">
      <p className="t1 soft">{t(report.breaksByHand ? 'breaksByHand' : 'breaksHint')}</p>
      <p lang="zh-CN" className="h3">
        {[...report.headline].map((character, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: characters are known by their place
          <Fragment key={index}>
            {index > 0 && (
              <button
                type="button"
                className="break-mark"
                aria-pressed={breaks.includes(index)}
                aria-label={t('breakHere', { before: report.headline.slice(0, index) })}
                onClick={() => toggle(index)}
              />
            )}
            {character}
          </Fragment>
        ))}
      </p>
      <div className="side-actions">
        <Button
          small
          tone="go"
          pending={pending}
          onClick={async () => (await run({ pageId, reportId: report.id, breaks })) !== undefined && setOpen(false)}
        >
          {t('keepBreaks')}
        </Button>
        <Button
          small
          onClick={async () =>
            (await run({ pageId, reportId: report.id, breaks: null })) !== undefined && setOpen(false)
          }
        >
          {t('breaksOfDictionary')}
        </Button>
      </div>
    </div>
  );
}
