import { getTranslations } from 'next-intl/server';
import { BeginReport } from '@/components/mine/begin-report';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { deskPage } from '@/lib/server/web/desk-page';
import { newReport } from '../actions';

/** An address to keep on a phone's home screen: it makes one draft and goes there. */
export default deskPage('report.write', async () => {
  const t = await getTranslations('mine.write');
  return (
    <DeskPage shape="wide" folio={<Folio title={t('title')} backHref="/mine" />}>
      <BeginReport create={newReport} />
    </DeskPage>
  );
});
