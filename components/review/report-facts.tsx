'use client';

import { useTranslations } from 'next-intl';
import { usePriorityWords } from '@/components/pages/priority-words';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';
import './report-facts.css';

/** 栏目, 审级, 责编, 版位 in one line under the heading. */
export function ReportFacts({ report, text }: { report: OpenReport; text: OpenText | null }) {
  const t = useTranslations('reports');
  const rank = usePriorityWords();
  const [placement] = report.placements.slice(-1);
  return (
    <dl className="facts">
      <div>
        <dt>{t('facts.section')}</dt>
        <dd className={report.section ? undefined : 'back'}>{report.section?.name ?? t('facts.noSection')}</dd>
      </div>
      {text && (
        <div>
          <dt>{t('facts.policy')}</dt>
          <dd>{t(`policies.${text.policy}`)}</dd>
        </div>
      )}
      <div>
        <dt>{t('facts.editor')}</dt>
        <dd>{report.claimedBy ?? t('facts.nobody')}</dd>
      </div>
      <div>
        <dt>{t('facts.unit')}</dt>
        <dd>{report.unit ?? t('facts.ownPaper')}</dd>
      </div>
      <div>
        <dt>{t('facts.placement')}</dt>
        <dd>
          {placement
            ? `${t('pageName', { page: String(placement.page).padStart(2, '0'), name: placement.pageName })}${rank(placement.priority, placement.anchor)}`
            : t('facts.notPlaced')}
        </dd>
      </div>
    </dl>
  );
}
