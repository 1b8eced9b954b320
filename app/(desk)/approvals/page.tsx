import { getTranslations } from 'next-intl/server';
import { ApprovalList } from '@/components/mine/approval-list';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { waitingForUnit } from '@/lib/server/reports/approvals';
import { unitNames } from '@/lib/server/reports/own-units';
import { deskPage } from '@/lib/server/web/desk-page';

export default deskPage('unit.review', async ({ actor }) => {
  const [t, dates, rows, units] = await Promise.all([
    getTranslations('mine.approvals'),
    dateFormat(),
    waitingForUnit(actor),
    unitNames(actor),
  ]);
  return (
    <DeskPage
      shape="wide"
      folio={
        <Folio title={t('title')}>
          <p className="keep push" lang="zh-CN">
            {[actor.name, ...units].join('　')}
          </p>
        </Folio>
      }
    >
      <ApprovalList rows={rows} dates={dates} />
    </DeskPage>
  );
});
