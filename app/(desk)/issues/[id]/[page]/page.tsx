import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageDesk } from '@/components/pages/page-desk';
import { PageStateMark } from '@/components/pages/page-state-mark';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { longDate } from '@/lib/i18n/dates';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { pageDesk } from '@/lib/server/pages/page-desk';
import { deskPage } from '@/lib/server/web/desk-page';
import { choose, compose, movePage, setBreaks } from '../../actions';

export default deskPage('issue.see', async ({ actor, params }) => {
  const t = await getTranslations('issues');
  const desk = await pageDesk(actor, params.id ?? '', params.page ?? '');
  if (!desk) notFound();
  const dates = await dateFormat();
  const { page, issue } = desk;
  return (
    <DeskPage
      shape="panes"
      folio={
        <Folio
          title={`${t('pageTitle', { page: String(page.number).padStart(2, '0') })}　${page.name}`}
          date={longDate(issue.date, dates)}
          serial={issue.serial}
          backHref={`/issues/${issue.id}`}
        >
          <p>
            <PageStateMark state={page.state} />
          </p>
          {page.pageEditor && <p>{t('pageEditorIs', { name: page.pageEditor })}</p>}
          <p className="push">
            <Link className="link" href={`/issues/${issue.id}`}>
              {t('toFlatPlan')}
            </Link>
          </p>
        </Folio>
      }
    >
      <PageDesk desk={desk} commands={{ compose, choose, movePage, setBreaks }} />
    </DeskPage>
  );
});
