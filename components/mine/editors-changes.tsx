import { useTranslations } from 'next-intl';
import { DifferenceRuns, DifferenceView } from '@/components/reports/difference-view';
import { FieldName } from '@/components/writing/field-name';
import { contentDifference } from '@/lib/manuscript/difference/content';
import type { ReportContent } from '@/lib/manuscript/content';
import '@/components/reports/difference-view.css';

/** 编辑改了什么: the text as sent against the text as it stands or was printed. */
export function EditorsChanges({ original, edited }: { original: ReportContent | null; edited: ReportContent | null }) {
  const t = useTranslations('mine.report');
  if (!original || !edited) return null;
  const { changed, fields, body } = contentDifference(original, edited);
  return (
    <details>
      <summary>{t('changes')}</summary>
      <p className="legend">{t(changed ? 'changesNote' : 'noChanges')}</p>
      {fields.map(({ field, runs }) => (
        <p key={field} className="difference changed-field" lang="zh-CN">
          <FieldName field={field} photos={edited.photos} />
          <DifferenceRuns runs={runs} />
        </p>
      ))}
      {body.some(({ kind }) => kind !== 'same') && <DifferenceView paragraphs={body.map(({ runs }) => runs)} />}
    </details>
  );
}
