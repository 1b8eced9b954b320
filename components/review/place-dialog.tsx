'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Stopped, useProblemWords } from '@/components/shell/problem-words';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { ProblemList } from '@/components/ui/problem-list';
import { Select } from '@/components/ui/select';
import { fullDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { PlaceInput } from '@/lib/server/pages/place';
import type { ReviewChoices } from '@/lib/server/reports/choices';
import type { ReportPlacement } from '@/lib/server/reports/report-placements';
import '@/components/ui/action-bar.css';
import '@/components/ui/field.css';

type PlaceDialogProps = {
  reportId: string;
  issues: ReviewChoices['issues'];
  now: ReportPlacement | null;
  problems: readonly Stopped[];
  pending: boolean;
  onConfirm: (input: PlaceInput) => void;
  onClose: () => void;
};

const corners = ['TL', 'TR', 'BL', 'BR'] as const;

/** 上版: which issue, which page, which rank. */
export function PlaceDialog({ reportId, issues, now, problems, pending, onConfirm, onClose }: PlaceDialogProps) {
  const t = useTranslations('reports.dialogs');
  const words = useProblemWords();
  const locale = useLocale() as Locale;
  const [issueId, setIssueId] = useState(now?.issueId ?? issues[0]?.id ?? '');
  const issue = issues.find(({ id }) => id === issueId);
  const likely = issue?.pages.find(({ fits, signed }) => fits && !signed)?.id;
  const [pageId, setPageId] = useState(now?.pageId ?? likely ?? '');
  const [priority, setPriority] = useState(now ? String(now.priority) : '');
  const [anchor, setAnchor] = useState(now?.anchor ?? '');
  const [missing, setMissing] = useState(false);
  const page = issue?.pages.find(({ id }) => id === pageId);
  const ranks = Math.max(1, (page?.reports ?? 0) + (page && now?.pageId !== page.id ? 1 : 0));
  const confirm = () => {
    if (!page) return setMissing(true);
    onConfirm({
      reportId,
      issueId,
      pageId,
      ...(priority ? { priority: Number(priority) } : {}),
      anchor: (corners.find((one) => one === anchor) ?? null) as PlaceInput['anchor'],
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('place')}
      lead={t('placeLead')}
      actions={
        <div className="action-bar">
          <div className="next">
            <Button onClick={onClose}>{t('cancel')}</Button>
            {issue && (
              <Button tone="go" pending={pending} onClick={confirm}>
                {t(now ? 'moveConfirm' : 'placeConfirm')}
              </Button>
            )}
          </div>
        </div>
      }
    >
      <ProblemList problems={problems.map((problem) => ({ text: words(problem).text }))} />
      {!issue && <Notice>{t('noIssue')}</Notice>}
      {issue && (
        <>
          <Select
            label={t('issue')}
            value={issueId}
            onChange={(event) => {
              setIssueId(event.target.value);
              setPageId('');
            }}
            options={issues.map(({ id, date, serial }) => ({
              value: id,
              label: t('issueWords', { date: fullDate(date, { locale, timeZone: 'UTC' }), serial: String(serial) }),
            }))}
          />
          <Select
            label={t('page')}
            required
            error={missing && !page ? t('choosePage') : undefined}
            value={pageId}
            onChange={(event) => setPageId(event.target.value)}
            options={[
              { value: '', label: t('choosePage') },
              ...issue.pages.map((one) => ({
                value: one.id,
                label: t(one.signed ? 'pageSigned' : one.fits ? 'pageFits' : 'pageWords', {
                  number: String(one.number).padStart(2, '0'),
                  name: one.name,
                  count: one.reports,
                }),
                disabled: one.signed,
              })),
            ]}
          />
          <div className="form-pair">
            <Select
              label={t('priority')}
              value={priority}
              onChange={(event) => setPriority(event.target.value)}
              options={[
                { value: '', label: t('last') },
                ...Array.from({ length: ranks }, (_, index) => ({
                  value: String(index + 1),
                  label: t('rank', { rank: index + 1 }),
                })),
              ]}
            />
            <Select
              label={t('anchor')}
              value={anchor}
              onChange={(event) => setAnchor(event.target.value)}
              options={[
                { value: '', label: t('anchorNone') },
                ...corners.map((corner) => ({ value: corner, label: t(`anchors.${corner}`) })),
              ]}
            />
          </div>
        </>
      )}
    </Dialog>
  );
}
