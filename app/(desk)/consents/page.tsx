import { getTranslations } from 'next-intl/server';
import { ConsentsScreen } from '@/components/consents/consents-screen';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { consentsOf } from '@/lib/server/consents/consent-list';
import { spelled } from '@/lib/server/consents/spelled';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { newsOfPeople } from '@/lib/server/notices/unread';
import { deskPage } from '@/lib/server/web/desk-page';
import { putNoticesAway } from '../mine/actions';
import { answerConsentAction, takeLinkAction, withdrawConsentAction } from './actions';

export default deskPage('signed-in', async ({ actor }) => {
  const dates = await dateFormat();
  const [t, lines, news] = await Promise.all([
    getTranslations('consents'),
    consentsOf(actor),
    newsOfPeople(actor, dates.locale),
  ]);
  return (
    <DeskPage shape="wide" folio={<Folio title={t('title')} />}>
      <ConsentsScreen
        lines={spelled(lines, dates.locale)}
        actorId={actor.personId}
        news={news}
        dates={dates}
        commands={{ answer: answerConsentAction, withdraw: withdrawConsentAction, takeLink: takeLinkAction }}
        putAway={putNoticesAway}
      />
    </DeskPage>
  );
});
