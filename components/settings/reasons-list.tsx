import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { ReasonLine } from '@/lib/server/reasons/reason-list';
import { PlainList } from './plain-list';

export function ReasonsList({ reasons }: { reasons: ReasonLine[] }) {
  const t = useTranslations('settings');
  return (
    <PlainList
      empty={reasons.length === 0}
      emptyTitle={t('reasons.empty')}
      emptyDetail={t('reasons.emptyDetail')}
      add={t('reasons.add')}
      addHref="/settings/reasons/new"
    >
      <Table
        caption={t('rooms.reasons')}
        captionHidden
        rows={reasons}
        rowKey={({ code }) => code}
        columns={[
          { key: 'kind', head: t('reasons.kind'), kind: 'fit', cell: ({ kind }) => t(`reasons.kinds.${kind}`) },
          {
            key: 'zh',
            head: t('reasons.zh'),
            kind: 'name',
            cell: ({ code, zh, active }) => (
              <Link className={active ? undefined : 'off'} href={`/settings/reasons/${code}`}>
                {zh}
              </Link>
            ),
          },
          { key: 'en', head: t('reasons.en'), kind: 'quiet', cell: ({ en }) => <span lang="en">{en}</span> },
          { key: 'order', head: t('order'), kind: 'number', cell: ({ order }) => order },
          {
            key: 'active',
            head: t('people.whereabouts'),
            kind: 'quiet',
            cell: ({ active }) => t(active ? 'active' : 'retired'),
          },
        ]}
      />
    </PlainList>
  );
}
