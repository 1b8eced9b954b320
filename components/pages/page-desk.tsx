'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useProblemWords } from '@/components/shell/problem-words';
import { useCommand } from '@/components/shell/use-command';
import { ProblemList } from '@/components/ui/problem-list';
import type { Composed } from '@/lib/server/pages/compose';
import type { PageDesk as Desk } from '@/lib/server/pages/page-desk';
import { Candidates } from './candidates';
import { ComposeOutcome } from './compose-outcome';
import { PageBar } from './page-bar';
import type { PageCommands } from './page-commands';
import { PagePicture } from './page-picture';
import { PageSide } from './page-side';
import './page-desk.css';
import '@/components/ui/empty-state.css';
import '@/components/ui/notice.css';

/** The page on its bench: other layouts at the left, the page as it will be printed, what is wrong with it at the right. */
export function PageDesk({ desk, commands }: { desk: Desk; commands: PageCommands }) {
  const t = useTranslations('issues');
  const words = useProblemWords();
  const compose = useCommand(commands.compose);
  const choose = useCommand(commands.choose);
  const [outcome, setOutcome] = useState<Composed | null>(null);
  const [open, setOpen] = useState<string | null>(desk.reports[0]?.id ?? null);
  const { page, layout } = desk;
  const picture = t('pagePicture', { page: page.number });
  const input = { pageId: page.id, version: page.version };

  return (
    <div className="page-bench">
      <Candidates
        desk={desk}
        pending={choose.pending}
        onChoose={(candidate) => void choose.run({ ...input, candidate })}
      />
      <section className="page-well" aria-label={picture} aria-busy={compose.pending || choose.pending}>
        <ProblemList problems={[...compose.problems, ...choose.problems].map(words)} title={t('notComposed')} />
        {compose.pending && (
          <p className="status-line" role="status">
            {t('composing')}
          </p>
        )}
        {outcome && !compose.pending && <ComposeOutcome outcome={outcome} desk={desk} />}
        {layout ? (
          <div className="page-picture">
            <PagePicture src={`/api/pages/${page.id}/picture?layout=${layout.number}`} alt={picture} />
            <ol className="page-zones">
              {desk.zones.map((zone) => (
                <li
                  key={`${zone.left} ${zone.top}`}
                  style={{
                    left: `${zone.left}%`,
                    top: `${zone.top}%`,
                    width: `${zone.width}%`,
                    height: `${zone.height}%`,
                  }}
                >
                  {zone.reportId && (
                    <button
                      type="button"
                      aria-pressed={zone.reportId === open}
                      aria-label={zone.headline}
                      onClick={() => setOpen(zone.reportId)}
                    />
                  )}
                </li>
              ))}
            </ol>
          </div>
        ) : (
          <div className="empty">
            <h2>{t(desk.reports.length ? 'notComposedYet' : 'noReports')}</h2>
            <p>{t(desk.reports.length ? 'notComposedDetail' : 'noReportsDetail')}</p>
            {desk.reports.length === 0 && <Link href={`/issues/${desk.issue.id}`}>{t('toFlatPlan')}</Link>}
          </div>
        )}
      </section>
      <PageSide desk={desk} open={open} onOpen={setOpen} setBreaks={commands.setBreaks} />
      <PageBar
        desk={desk}
        move={commands.movePage}
        composing={compose.pending}
        onCompose={async () => setOutcome(await compose.run(input))}
        onNext={() => void choose.run({ ...input, candidate: ((layout?.chosen ?? 0) + 1) % desk.candidates.length })}
      />
    </div>
  );
}
