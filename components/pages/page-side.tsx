'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/shell/problem-words';
import { StateMark } from '@/components/reports/state-mark';
import { Icon } from '@/components/ui/icon';
import { ProblemList } from '@/components/ui/problem-list';
import type { PageDesk } from '@/lib/server/pages/page-desk';
import { useFaults } from './faults';
import { HeadlineBreaks } from './headline-breaks';
import type { PageCommands } from './page-commands';
import { usePriorityWords } from './priority-words';
import { useWorkReason } from './work-reason';
import './page-side.css';
import '@/components/shell/panes.css';
import '@/components/ui/field.css';

interface PageSideProps {
  desk: PageDesk;
  open: string | null;
  onOpen: (reportId: string) => void;
  setBreaks: PageCommands['setBreaks'];
}

/** The report that was pointed at, the reports of the page, and the checks of its layout. */
export function PageSide({ desk, open, onOpen, setBreaks }: PageSideProps) {
  const t = useTranslations('issues');
  const faults = useFaults();
  const reasonOf = useWorkReason(desk);
  const priorityWords = usePriorityWords();
  const report = desk.reports.find(({ id }) => id === open);
  const wrong = desk.layout ? faults(desk.layout.figures) : [];
  const problemWords = useProblemWords();
  const lines = new Map(desk.load.ok ? desk.load.value.pieces.map((piece) => [piece.reportId, piece.lines]) : []);
  return (
    <aside className="bench-right" aria-label={t('onThisPage')}>
      {report && (
        <section className="side-section">
          <h2 className="h2" lang="zh-CN">
            {report.headline}
          </h2>
          <p className="t1 soft">
            {priorityWords(report.priority, report.anchor)}　{t('characters', { count: report.characters })}　
            {lines.has(report.id) && t('linesAtLeast', { lines: lines.get(report.id) ?? 0 })}
            {report.claimedBy ? `　${report.claimedBy}` : ''}
          </p>
          <p>
            <StateMark state={report.state} />
          </p>
          <HeadlineBreaks
            key={report.id}
            pageId={desk.page.id}
            report={report}
            setBreaks={setBreaks}
            refused={reasonOf('setBreaks')}
          />
          <p>
            <Link className="link" href={`/reports/${report.id}`}>
              {t('openReport')}
            </Link>
          </p>
        </section>
      )}
      <section className="side-section">
        <h3>{t('onThisPage')}</h3>
        <ol>
          {desk.reports.map(({ id, headline, priority, anchor, state }) => (
            <li key={id} className="size-row">
              <span>{priorityWords(priority, anchor)}</span>
              <button type="button" aria-pressed={id === open} onClick={() => onOpen(id)} lang="zh-CN">
                {headline}
              </button>
              <StateMark state={state} />
            </li>
          ))}
        </ol>
      </section>
      <section className="side-section">
        <h3>{t('checks')}</h3>
        {!desk.load.ok && <ProblemList problems={desk.load.problems.map(problemWords)} bare />}
        {desk.layout && !desk.layout.fresh && <p className="field-error">{t('changedSince')}</p>}
        <ul className="checks">
          {wrong.map((fault) => (
            <li key={fault} className="bad">
              <Icon name="cross" />
              {fault}
            </li>
          ))}
          {desk.lowResolution.map(({ photoId, ppi, caption }) => (
            <li key={photoId} className="bad">
              <Icon name="cross" />
              {t('coarsePhoto', { ppi, caption: caption.slice(0, 14) })}
            </li>
          ))}
          {desk.missing.map((missing) => (
            <li key={JSON.stringify(missing.params)} className="bad">
              <Icon name="cross" />
              {problemWords(missing).text}
            </li>
          ))}
          {!desk.layout && desk.load.ok && <li>{t('notComposedYet')}</li>}
          {desk.layout && wrong.length + desk.missing.length + desk.lowResolution.length === 0 && (
            <li className="clean">
              <Icon name="tick" />
              {t('clean')}
            </li>
          )}
        </ul>
      </section>
    </aside>
  );
}
