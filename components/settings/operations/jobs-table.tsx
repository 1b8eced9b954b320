'use client';

import { useTranslations } from 'next-intl';
import type { Command } from '@/components/shell/use-command';
import { Button } from '@/components/ui/button';
import { Dot } from '@/components/ui/dot';
import { Table } from '@/components/ui/table';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { FailedJob } from '@/lib/server/operations/queue';
import { FormProblems } from '../form-problems';
import { useForm } from '../use-form';

type JobsTableProps = {
  jobs: readonly FailedJob[];
  dates: DateFormat;
  retry: Command<{ jobId: string }, { jobId: string }>;
};

/** What could not be done, why, and the button that has it done again. */
export function JobsTable({ jobs, dates, retry }: JobsTableProps) {
  const t = useTranslations('settings.operations');
  const again = useForm({}, retry);
  return (
    <>
      <FormProblems problems={again.shown} />
      {jobs.length === 0 ? (
        <p className="mute">{t('noFailedJobs')}</p>
      ) : (
        <Table
          caption={t('failedJobs')}
          captionHidden
          rows={jobs}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'job',
              head: t('job'),
              kind: 'name',
              cell: ({ job }) => t(`jobNames.${job === 'edition.build' ? 'edition' : 'notice'}`),
            },
            {
              key: 'state',
              head: t('state'),
              kind: 'fit',
              cell: ({ state, next }) => (
                <span className={`state tone-${state === 'failed' ? 'you' : 'back'}`}>
                  <Dot shape={state === 'failed' ? 'cross' : 'half'} />
                  {state === 'failed' ? t('failedForGood') : t('again', { time: next ? dateAndTime(next, dates) : '' })}
                </span>
              ),
            },
            {
              key: 'reason',
              head: t('reason'),
              kind: 'quiet',
              cell: ({ reason, tries, since }) => (
                <span className="why">
                  {t('triesSince', { count: tries, time: dateAndTime(since, dates) })} {reason}
                </span>
              ),
            },
            {
              key: 'do',
              head: <span className="visually-hidden">{t('retry')}</span>,
              kind: 'fit',
              cell: ({ id }) => (
                <Button small pending={again.pending} onClick={() => void again.submit({ jobId: id })}>
                  {t('retry')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
