'use client';

import { useTranslations } from 'next-intl';
import { KeyHints } from '@/components/shell/key-hints';
import { Kbd } from '@/components/ui/kbd';
import type { FlatPlan, PlannedReport } from '@/lib/server/issues/flat-plan';
import { PoolRow } from './pool-row';
import type { Placing } from './use-placing';
import './pool.css';
import '@/components/shell/panes.css';

/** 待上版: what could stand on a page, by section; dropping a placed report here takes it off. */
export function Pool({ plan, placing }: { plan: FlatPlan; placing: Placing }) {
  const t = useTranslations('issues');
  const groups = bySection(plan.pool, t('noSection'));
  return (
    <aside
      className="pool"
      aria-label={t('pool')}
      onDragOver={(event) => placing.taken && event.preventDefault()}
      onDrop={() => placing.taken && void placing.put(placing.taken, { pageId: null })}
    >
      <h2 className="pool-head">
        {t('pool')}
        <b>{plan.pool.length}</b>
        <span>
          {placing.canUndo ? (
            <button type="button" className="link" onClick={() => void placing.undoLast()}>
              {t('undo')} <Kbd>Z</Kbd>
            </button>
          ) : (
            t('poolOrder')
          )}
        </span>
      </h2>
      <div className="pane-scroll">
        {plan.pool.length === 0 && <p className="pool-group">{t('poolEmpty')}</p>}
        {groups.map(({ section, reports }) => (
          <section key={section} aria-label={section}>
            <h3 className="pool-group">
              {section}
              <span>{reports.length}</span>
            </h3>
            <ul>
              {reports.map((report) => (
                <PooledReport key={report.id} report={report} placing={placing} movable={plan.may.place} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {plan.may.place && (
        <KeyHints
          hints={[
            { keys: [t('keys.space')], does: t('keys.take') },
            { keys: ['1', '9'], does: t('keys.put') },
            { keys: ['Esc'], does: t('keys.back') },
          ]}
        />
      )}
    </aside>
  );
}

function PooledReport({ report, placing, movable }: { report: PlannedReport; placing: Placing; movable: boolean }) {
  const t = useTranslations('issues');
  const states = useTranslations('states');
  const facts = [
    ...(report.state === 'signed' ? [] : [states(`report.${report.state}`)]),
    ...(report.photos > 0 ? [t('photos', { count: report.photos })] : []),
    ...(report.unit ? [report.unit] : []),
  ];
  return (
    <PoolRow
      headline={report.headline}
      size={t('characters', { count: report.characters })}
      facts={facts}
      takeLabel={t('take', { headline: report.headline })}
      taken={placing.taken === report.id}
      draggable={movable}
      onTake={() => movable && placing.setTaken(placing.taken === report.id ? null : report.id)}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', report.headline);
        placing.setTaken(report.id);
      }}
      onDragEnd={() => placing.setTaken(null)}
    />
  );
}

function bySection(reports: PlannedReport[], none: string): { section: string; reports: PlannedReport[] }[] {
  const groups = new Map<string, PlannedReport[]>();
  for (const report of reports) {
    const section = report.section ?? none;
    groups.set(section, [...(groups.get(section) ?? []), report]);
  }
  return [...groups].map(([section, list]) => ({ section, reports: list }));
}
