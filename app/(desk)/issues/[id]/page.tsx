import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FlatPlan } from '@/components/issues/flat-plan';
import { IssueStateMark } from '@/components/issues/issue-state-mark';
import { DeskPage } from '@/components/shell/desk-page';
import { FindLine } from '@/components/shell/find-line';
import { Folio } from '@/components/shell/folio';
import { clockTime, longDate } from '@/lib/i18n/dates';
import { spellTimeLeft, timeLeft } from '@/lib/i18n/deadline';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { flatPlan } from '@/lib/server/issues/flat-plan';
import { deskPage } from '@/lib/server/web/desk-page';
import { moveIssue, place } from '../actions';

export default deskPage('issue.see', async ({ actor, params }) => {
  const t = await getTranslations('issues');
  const plan = await flatPlan(actor, params.id ?? '');
  if (!plan) notFound();
  const where = await dateFormat();
  const { issue } = plan;
  const left = issue.closesAt && issue.state === 'open' ? timeLeft(new Date().toISOString(), issue.closesAt) : null;
  const deadline =
    issue.closesAt && left
      ? { time: clockTime(issue.closesAt, where), left: spellTimeLeft(left, where.locale), late: left.late }
      : undefined;
  return (
    <DeskPage
      shape="panes"
      folio={
        <Folio
          title={t('flatPlan')}
          date={longDate(issue.date, where)}
          serial={issue.serial}
          deadline={deadline}
          backHref="/issues"
        >
          <p>
            <IssueStateMark state={issue.state} />
          </p>
          <FindLine />
        </Folio>
      }
    >
      <FlatPlan plan={plan} commands={{ place, moveIssue }} />
    </DeskPage>
  );
});
