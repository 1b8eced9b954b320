'use client';

import { useTranslations } from 'next-intl';
import { PagePicture } from '@/components/pages/page-picture';
import { PageSeals } from '@/components/pages/page-seals';
import { PageThumb } from '@/components/pages/page-thumb';
import { usePriorityWords } from '@/components/pages/priority-words';
import { useProblemWords } from '@/components/shell/problem-words';
import { isBegun, isMadeUp } from '@/lib/domain/pages/states';
import { ProblemList } from '@/components/ui/problem-list';
import type { FlatPlan, PlanPage } from '@/lib/server/issues/flat-plan';
import { FlatPlanColumn } from './flat-plan-column';
import { LoadGauge } from './load-gauge';
import { PlacementRow } from './placement-row';
import type { Placing } from './use-placing';
import '@/components/ui/field.css';

interface PlanColumnProps {
  page: PlanPage;
  plan: FlatPlan;
  placing: Placing;
}

/** One page of the plan; a report dropped on it stands last, dropped on a row it takes that rank. */
export function PlanColumn({ page, plan, placing }: PlanColumnProps) {
  const t = useTranslations('issues');
  const ui = useTranslations('ui');
  const number = String(page.number).padStart(2, '0');
  const words = useProblemWords();
  const over = page.load.ok
    ? page.load.value.pieces.reduce((sum, piece) => sum + piece.lines, 0) - page.load.value.capacity
    : 0;
  const here = placing.over === page.id && placing.taken !== null;
  const closed = page.closed.map((problem) => words(problem).text).join(ui('listJoin'));
  const drop = (priority?: number) =>
    placing.taken && void placing.put(placing.taken, { pageId: page.id, ...(priority ? { priority } : {}) });
  return (
    <FlatPlanColumn
      number={number}
      name={page.name}
      state={page.state}
      href={`/issues/${plan.issue.id}/${page.id}`}
      onDragOver={(event) => {
        if (!placing.taken) return;
        event.preventDefault();
        placing.setOver(page.id);
      }}
      onDrop={() => drop()}
      thumb={
        <PageThumb
          alt={t('pagePicture', { page: number })}
          target={here && closed === ''}
          warning={here && closed ? closed : over > 0 ? t('over', { lines: over }) : undefined}
        >
          {page.layoutNumber !== null && (
            <PagePicture
              src={`/api/pages/${page.id}/picture?layout=${page.layoutNumber}`}
              alt={t('pagePicture', { page: number })}
            />
          )}
        </PageThumb>
      }
      gauge={
        page.load.ok ? (
          <LoadGauge
            capacity={page.load.value.capacity}
            pieces={page.load.value.pieces.map(({ reportId, lines }) => ({
              key: reportId,
              lines,
              dragged: reportId === placing.taken,
            }))}
          />
        ) : (
          <ProblemList problems={page.load.problems.map(words)} bare />
        )
      }
      placements={<Placements page={page} placing={placing} movable={plan.may.place} drop={drop} />}
      people={
        <>
          <span>
            {page.pageEditor
              ? t.rich('pageEditor', { name: page.pageEditor, b: (text) => <b>{text}</b> })
              : t('noPageEditor')}
          </span>
          <span>{!page.fresh && page.layoutNumber !== null ? t('changedSince') : ''}</span>
        </>
      }
      seals={
        <PageSeals
          label={t('seals')}
          seals={[
            {
              key: 'page',
              label: t('sealPage'),
              sign: page.pageEditor && isBegun(page.state) ? page.pageEditor.slice(0, 1) : t('sealPage').slice(0, 1),
              standing: isMadeUp(page.state) ? 'signed' : 'wait',
            },
            {
              key: 'sign',
              label: t('sealSign'),
              sign: page.signedBy?.slice(0, 1) ?? t('sealSign').slice(0, 1),
              standing: page.signedBy ? 'signed' : 'wait',
            },
          ]}
        />
      }
    />
  );
}

interface PlacementsProps {
  page: PlanPage;
  placing: Placing;
  movable: boolean;
  drop: (priority: number) => void;
}

function Placements({ page, placing, movable, drop }: PlacementsProps) {
  const priorityWords = usePriorityWords();
  const lines = new Map(page.load.ok ? page.load.value.pieces.map((piece) => [piece.reportId, piece.lines]) : []);
  return page.placements.map((report) => (
    <PlacementRow
      key={report.id}
      priority={priorityWords(report.priority, report.anchor)}
      headline={report.headline}
      href={`/reports/${report.id}`}
      measure={String(lines.get(report.id) ?? '')}
      taken={placing.taken === report.id}
      draggable={movable}
      tabIndex={movable ? 0 : undefined}
      onKeyDown={(event) => {
        if (event.key !== ' ' || !movable) return;
        event.preventDefault();
        placing.setTaken(placing.taken === report.id ? null : report.id);
      }}
      onDragStart={(event) => {
        event.stopPropagation();
        event.dataTransfer.setData('text/plain', report.headline);
        placing.setTaken(report.id);
      }}
      onDragEnd={() => placing.setTaken(null)}
      onDrop={(event) => {
        event.stopPropagation();
        drop(report.priority);
      }}
    />
  ));
}
