'use client';

import { useTranslations } from 'next-intl';
import { DifferenceRuns, DifferenceView } from '@/components/reports/difference-view';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { contentDifference } from '@/lib/manuscript/difference/content';
import type { ReportContent } from '@/lib/manuscript/content';
import { FieldName } from './field-name';
import '@/components/reports/difference-view.css';
import '@/components/ui/action-bar.css';

type ConflictDialogProps = {
  mine: ReportContent;
  theirs: ReportContent;
  savedAt: string;
  onChoose: (which: 'mine' | 'theirs') => void;
  onClose: () => void;
};

/** Two texts of one report: what is here and what was saved elsewhere, and the writer chooses. Neither is thrown away. */
export function ConflictDialog({ mine, theirs, savedAt, onChoose, onClose }: ConflictDialogProps) {
  const t = useTranslations('mine.conflict');
  const { fields, body } = contentDifference(theirs, mine);
  const bodies = fields.length === 0 || body.some(({ kind }) => kind !== 'same');
  return (
    <Dialog
      open
      broad
      onClose={onClose}
      title={t('title')}
      lead={t('lead', { time: savedAt })}
      actions={
        <div className="action-bar">
          <div className="next">
            <Button onClick={() => onChoose('theirs')}>{t('theirs')}</Button>
            <Button tone="go" onClick={() => onChoose('mine')}>
              {t('mine')}
            </Button>
          </div>
        </div>
      }
    >
      <p className="legend difference">
        <del>{t('onlyTheirs')}</del>　<ins>{t('onlyMine')}</ins>
      </p>
      {fields.map(({ field, runs }) => (
        <p key={field} className="difference changed-field" lang="zh-CN">
          <FieldName field={field} photos={mine.photos} />
          <DifferenceRuns runs={runs} />
        </p>
      ))}
      {bodies && <DifferenceView paragraphs={body.map(({ runs }) => runs)} />}
    </Dialog>
  );
}
