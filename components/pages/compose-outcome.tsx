'use client';

import { useTranslations } from 'next-intl';
import type { Composed } from '@/lib/server/pages/compose';
import type { PageDesk } from '@/lib/server/pages/page-desk';
import '@/components/ui/notice.css';
import '@/components/ui/problem-list.css';

/** Over or under: by how many lines and characters, and whose report could give or take them. Never done by itself. */
export function ComposeOutcome({ outcome, desk }: { outcome: Composed; desk: PageDesk }) {
  const t = useTranslations('issues');
  const headline = (id: string | null) => desk.reports.find((report) => report.id === id)?.headline ?? '';
  if (outcome.kind === 'composed' && outcome.proposals.length + outcome.problems.length === 0) return null;
  return (
    <section
      className={outcome.kind === 'composed' ? 'notice' : 'problems'}
      role={outcome.kind === 'composed' ? 'status' : 'alert'}
    >
      <h2>{t(`outcome.${outcome.kind}`, { percent: Math.round(outcome.loadFactor * 100) })}</h2>
      <ul>
        {outcome.problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {t(`composeProblem.${problem.code}`, {
              headline: 'reportId' in problem ? headline(problem.reportId) : '',
            })}
          </li>
        ))}
        {outcome.proposals.map((proposal) => (
          <li key={`${proposal.code} ${proposal.reportId}`}>
            {t(`proposal.${proposal.code}`, {
              headline: headline(proposal.reportId),
              lines: Math.ceil(proposal.lines),
              characters: proposal.characters,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
