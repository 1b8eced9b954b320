import { getTranslations } from 'next-intl/server';
import { PlanForm } from '@/components/issues/plan-form';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { planChoices } from '@/lib/server/issues/plan-choices';
import { newspaperTimeZone, todayIn } from '@/lib/server/newspaper/clock';
import { deskPage } from '@/lib/server/web/desk-page';
import { plan } from '../actions';
import '@/components/settings/ledger-pane.css';

export default deskPage('issue.plan', async () => {
  const t = await getTranslations('issues');
  const timeZone = await newspaperTimeZone();
  const choices = await planChoices(todayIn(timeZone));
  return (
    <DeskPage shape="panes" folio={<Folio title={t('plan')} backHref="/issues" />}>
      <div className="ledger-pane">
        <PlanForm choices={choices} timeZone={timeZone} plan={plan} />
      </div>
    </DeskPage>
  );
});
