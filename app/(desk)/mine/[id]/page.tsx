import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthorReport } from '@/components/mine/author-report';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { authorView } from '@/lib/server/reports/author-view';
import { deskPage } from '@/lib/server/web/desk-page';
import { isUuid } from '@/lib/server/db/uuid';
import { moveReport } from '../actions';

export default deskPage('signed-in', async ({ actor, params }) => {
  const view = isUuid(params.id) ? await authorView(actor, params.id) : null;
  if (!view) notFound();
  const [t, dates] = await Promise.all([getTranslations('mine.report'), dateFormat()]);
  const underWay = view.state === 'unitReview' || view.state === 'submitted';
  return (
    <DeskPage shape="wide" folio={<Folio title={t(underWay ? 'receipt' : 'title')} backHref="/mine" />}>
      <AuthorReport view={view} dates={dates} move={moveReport} />
    </DeskPage>
  );
});
