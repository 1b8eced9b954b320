import { getTranslations } from 'next-intl/server';
import { MyReports } from '@/components/mine/my-reports';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { yearStart } from '@/lib/domain/calendar';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { unreadNotices } from '@/lib/server/notices/unread';
import { myReports } from '@/lib/server/reports/my-reports';
import { unitNames } from '@/lib/server/reports/own-units';
import { deskPage } from '@/lib/server/web/desk-page';
import { putNoticesAway } from '../actions';

export default deskPage('report.write', async ({ actor, search }) => {
  const dates = await dateFormat();
  const all = search.printed === 'all';
  const [t, mine, notices, units] = await Promise.all([
    getTranslations('mine.home'),
    myReports(actor, yearStart(new Date(), dates.timeZone), all),
    unreadNotices(actor, dates.locale),
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
      <MyReports
        mine={mine}
        notices={notices}
        dates={dates}
        allPrinted={all}
        personId={actor.personId}
        putAway={putNoticesAway}
      />
    </DeskPage>
  );
});
