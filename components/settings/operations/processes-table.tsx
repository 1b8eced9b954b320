import { useTranslations } from 'next-intl';
import { Dot } from '@/components/ui/dot';
import { Table } from '@/components/ui/table';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { RunningProcess } from '@/lib/server/operations/processes';
import { sizeOf } from './size-of';

export function ProcessesTable({ processes, dates }: { processes: readonly RunningProcess[]; dates: DateFormat }) {
  const t = useTranslations('settings.operations');
  if (processes.length === 0) return <p className="mute">{t('noProcesses')}</p>;
  return (
    <Table
      caption={t('processes')}
      captionHidden
      rows={processes}
      rowKey={({ id }) => id}
      columns={[
        { key: 'role', head: t('role'), kind: 'name', cell: ({ role }) => t(`roles.${role}`) },
        {
          key: 'pulse',
          head: t('pulse'),
          kind: 'fit',
          cell: ({ alive, silent }) => (
            <span className={`state tone-${alive ? 'ok' : 'you'}`}>
              <Dot shape={alive ? 'full' : 'cross'} />
              {alive ? t('alive') : t('silent', { seconds: silent })}
            </span>
          ),
        },
        { key: 'where', head: t('where'), kind: 'quiet', cell: ({ host, pid }) => `${host} ${pid}` },
        { key: 'version', head: t('version'), kind: 'quiet', cell: ({ version }) => version },
        { key: 'started', head: t('started'), kind: 'quiet', cell: ({ startedAt }) => dateAndTime(startedAt, dates) },
        { key: 'memory', head: t('memory'), kind: 'number', cell: ({ memory }) => sizeOf(memory) },
      ]}
    />
  );
}
