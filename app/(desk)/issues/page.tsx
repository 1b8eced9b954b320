import { getTranslations } from 'next-intl/server';
import { IssueTable } from '@/components/issues/issue-table';
import { ActionBar } from '@/components/shell/action-bar';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { longDate } from '@/lib/i18n/dates';
import { can } from '@/lib/domain/permissions';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { ISSUES_A_PAGE, listIssues } from '@/lib/server/issues/issue-list';
import { deskPage } from '@/lib/server/web/desk-page';
import '@/components/settings/ledger-pane.css';
import '@/components/shell/panes.css';

export default deskPage('issue.see', async ({ actor, search }) => {
  const t = await getTranslations('issues');
  const page = Math.max(1, Number(search.page) || 1);
  const { issues, total } = await listIssues(actor, page);
  const dates = await dateFormat();
  const planLink = can(actor, 'issue.plan') ? (
    <ButtonLink href="/issues/new" tone="go">
      {t('plan')}
    </ButtonLink>
  ) : null;
  return (
    <DeskPage shape="panes" folio={<Folio title={t('title')} date={longDate(new Date().toISOString(), dates)} />}>
      <div className="ledger-pane">
        <div className="pane-scroll">
          {issues.length === 0 ? (
            <EmptyState title={t('none')} action={planLink}>
              {t('noneDetail')}
            </EmptyState>
          ) : (
            <>
              <IssueTable issues={issues} dates={dates} />
              <Pagination page={page} pages={Math.ceil(total / ISSUES_A_PAGE)} href={(to) => `/issues?page=${to}`} />
            </>
          )}
        </div>
        {planLink && issues.length > 0 && <ActionBar ruled next={planLink} />}
      </div>
    </DeskPage>
  );
});
