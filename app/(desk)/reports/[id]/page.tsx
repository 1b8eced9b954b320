import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OpenReport } from '@/components/review/open-report';
import { ReportSide } from '@/components/review/report-side';
import { ReportRevisions } from '@/components/review/report-revisions';
import { ReportTimeline } from '@/components/review/report-timeline';
import { address, readView } from '@/components/review/views';
import { DeskPage } from '@/components/shell/desk-page';
import { FindLine } from '@/components/shell/find-line';
import { Folio } from '@/components/shell/folio';
import { openOnDesk } from '@/lib/server/desk/open-report';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { deskPage } from '@/lib/server/web/desk-page';
import { focal, move, place, read, save } from '../actions';
import '@/components/shell/panes.css';

export default deskPage('signed-in', async ({ actor, params, search }) => {
  const states = await getTranslations('states.report');
  const dates = await dateFormat();
  const view = readView(search.view);
  const opened = await openOnDesk(actor, params.id, { view, a: search.a, b: search.b });
  if (!opened) notFound();
  const { report } = opened;
  const path = `/reports/${report.id}`;
  return (
    <DeskPage
      shape="panes"
      folio={
        <Folio title={states(report.state)} backHref="/reports">
          <FindLine />
        </Folio>
      }
    >
      <div className="bench review-bench">
        <aside className="bench-left">
          {report.text && (
            <>
              <ReportRevisions
                report={report}
                text={report.text}
                dates={dates}
                href={(number) => address(path, {}, { view: 'difference', a: number })}
                shown={view === 'difference' && search.a ? Number(search.a) : null}
              />
              <ReportTimeline history={report.text.history} dates={dates} />
            </>
          )}
        </aside>
        <section className="bench-middle pane-open" aria-label={report.headline}>
          <OpenReport
            {...opened}
            key={report.id}
            view={view}
            commands={{ move, place, save, read, focal }}
            personId={actor.personId}
            dates={dates}
            path={path}
            search={search}
            shape="alone"
          />
        </section>
        <aside className="bench-right">
          <ReportSide report={report} dates={dates} />
        </aside>
      </div>
    </DeskPage>
  );
});
