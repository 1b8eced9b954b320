import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { SetOut } from '@/components/ui/set-out';
import type { DateFormat } from '@/lib/i18n/dates';
import type { Operations } from '@/lib/server/operations/overview';
import { BackupTerms, DatabaseTerms, HistoryTerms, MailTerms, StoreTerms } from './duty-terms';
import { JobsTable } from './jobs-table';
import { LiveRefresh } from './live-refresh';
import { MattersList } from './matters-list';
import { ProcessesTable } from './processes-table';
import '@/components/shell/panes.css';
import './operations-room.css';

type OperationsRoomProps = {
  now: Operations;
  dates: DateFormat;
  retry: Command<{ jobId: string }, { jobId: string }>;
};

/** What runs, what waits, what failed, and whether all that is kept is safe: for the administrator. */
export function OperationsRoom({ now, dates, retry }: OperationsRoomProps) {
  const t = useTranslations('settings.operations');
  const { queue } = now;
  return (
    <div className="pane-scroll operations-room">
      <div className="operations-head">
        <MattersList matters={now.matters} />
        <LiveRefresh at={now.at} dates={dates} />
      </div>
      <SetOut title={t('processes')} note={t('processesNote')}>
        <ProcessesTable processes={now.processes} dates={dates} />
      </SetOut>
      <SetOut title={t('jobs')} note={t('jobsNote')}>
        <p className="figures">
          {(['waiting', 'active', 'failed'] as const).map((each) => (
            <span key={each} className={each === 'failed' && queue.failed > 0 ? 'wrong' : undefined}>
              <b>{queue[each]}</b> {t(`counts.${each}`)}
            </span>
          ))}
        </p>
        <JobsTable jobs={queue.jobs} dates={dates} retry={retry} />
      </SetOut>
      <SetOut title={t('history')} note={t('historyNote')}>
        <HistoryTerms digest={now.digest} verified={now.verified} dates={dates} />
      </SetOut>
      <SetOut title={t('backup')} note={t('backupNote')}>
        <BackupTerms backup={now.backup} dates={dates} />
      </SetOut>
      <SetOut title={t('store')}>
        <StoreTerms store={now.store} />
      </SetOut>
      <SetOut title={t('database')}>
        <DatabaseTerms database={now.database} />
      </SetOut>
      <SetOut title={t('mail')}>
        <MailTerms mail={now.mail} dates={dates} />
      </SetOut>
    </div>
  );
}
