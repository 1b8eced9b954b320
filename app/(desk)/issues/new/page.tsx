import { getLocale, getTranslations } from 'next-intl/server';
import { PlanForm } from '@/components/issues/plan-form';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { calendarDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { planChoices } from '@/lib/server/issues/queries';
import { newspaperPlace } from '@/lib/server/settings/place';
import { deskPage } from '@/lib/server/web/desk-page';
import { plan } from '../actions';

export default deskPage('issue.plan', async () => {
  const t = await getTranslations('issues');
  const { timeZone } = await newspaperPlace((await getLocale()) as Locale);
  const choices = await planChoices(calendarDay(new Date().toISOString(), timeZone));
  return (
    <DeskPage shape="sheets" folio={<Folio title={t('plan')} backHref="/issues" />}>
      <div className="ledger-sheet">
        <PlanForm choices={choices} timeZone={timeZone} plan={plan} />
      </div>
    </DeskPage>
  );
});
