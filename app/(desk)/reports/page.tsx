import { getTranslations } from 'next-intl/server';
import { ListFilters } from '@/components/desk/list-filters';
import { ReportTable } from '@/components/desk/report-table';
import { address } from '@/components/review/views';
import { DeskPage } from '@/components/shell/desk-page';
import { FindLine } from '@/components/shell/find-line';
import { Folio } from '@/components/shell/folio';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { reportStates } from '@/lib/domain/reports/states';
import { allReports, filterChoices, REPORTS_A_TABLE } from '@/lib/server/desk/all-reports';
import { readFilter } from '@/lib/server/desk/report-filter';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { todayIn } from '@/lib/server/newspaper/clock';
import { deskPage } from '@/lib/server/web/desk-page';

export default deskPage('signed-in', async ({ actor, search }) => {
  const t = await getTranslations('reports');
  const states = await getTranslations('states.report');
  const dates = await dateFormat();
  const filter = readFilter(search);
  const asked = Number(search.page);
  const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, 10_000) : 1;
  const [{ reports, total }, choices] = await Promise.all([
    allReports(actor, filter, page, dates.timeZone),
    filterChoices(),
  ]);
  return (
    <DeskPage
      shape="wide"
      folio={
        <Folio title={t('title')}>
          <p>{t('total', { count: total })}</p>
          <FindLine defaultValue={filter.q} />
        </Folio>
      }
    >
      <ListFilters
        path="/reports"
        keep={{}}
        value={filter}
        today={todayIn(dates.timeZone)}
        dates={dates}
        sections={choices.sections}
        units={choices.units}
        states={reportStates.map((state) => ({ value: state, label: states(state) }))}
      />
      {reports.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>
      ) : (
        <ReportTable reports={reports} dates={dates} />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(total / REPORTS_A_TABLE)}
        href={(to) => address('/reports', search, { page: to })}
      />
    </DeskPage>
  );
});
