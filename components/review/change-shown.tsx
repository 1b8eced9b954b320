import { useTranslations } from 'next-intl';
import { DifferenceRuns, DifferenceView } from '@/components/reports/difference-view';
import { FieldName } from '@/components/writing/field-name';
import type { Comparison } from '@/lib/server/reports/compare';
import '@/components/reports/difference-view.css';
import './change-shown.css';

/** What was struck and what was written in, heading parts and captions first, then the body. */
export function ChangeShown({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('reports.compare');
  const { difference, after, before } = comparison;
  const changedBody = difference.body.some(({ kind }) => kind !== 'same');
  return (
    <div className="change-shown">
      <p className="legend difference t1">
        <del>{t('deleted')}</del>　<ins>{t('inserted')}</ins>　
        <span className="mute">{t('changes', { count: comparison.changes })}</span>
      </p>
      {difference.fields.map(({ field, runs }) => (
        <p key={field} className="difference changed-field" lang="zh-CN">
          <FieldName field={field} photos={after.photos.length > 0 ? after.photos : before.photos} />
          <DifferenceRuns runs={runs} />
        </p>
      ))}
      {(changedBody || difference.fields.length === 0) && (
        <DifferenceView paragraphs={difference.body.map(({ runs }) => runs)} />
      )}
    </div>
  );
}
