import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { SectionLine } from '@/lib/server/sections/section-list';
import { PlainList } from './plain-list';

export function SectionsList({ sections }: { sections: SectionLine[] }) {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  return (
    <PlainList
      empty={sections.length === 0}
      emptyTitle={t('sections.empty')}
      emptyDetail={t('sections.emptyDetail')}
      add={t('sections.add')}
      addHref="/settings/sections/new"
    >
      <Table
        caption={t('rooms.sections')}
        captionHidden
        rows={sections}
        rowKey={({ id }) => id}
        columns={[
          { key: 'order', head: t('order'), kind: 'fit', cell: ({ order }) => <span className="off">{order}</span> },
          {
            key: 'name',
            head: t('name'),
            kind: 'name',
            cell: ({ id, name, active }) => (
              <Link className={active ? undefined : 'off'} href={`/settings/sections/${id}`}>
                {name}
              </Link>
            ),
          },
          { key: 'policy', head: t('sections.policy'), cell: ({ policy }) => t(`sections.short.${policy}`) },
          {
            key: 'editors',
            head: t('sections.editors'),
            cell: ({ editors }) =>
              editors.length ? editors.join(ui('listJoin')) : <span className="off">{t('sections.noEditors')}</span>,
          },
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
