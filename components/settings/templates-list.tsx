import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import type { TemplateLine } from '@/lib/server/templates/template-list';
import { PlainList } from './plain-list';

export function TemplatesList({ templates }: { templates: TemplateLine[] }) {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  return (
    <PlainList
      empty={templates.length === 0}
      emptyTitle={t('templates.empty')}
      emptyDetail={t('templates.emptyDetail')}
      add={t('templates.add')}
      addHref="/settings/templates/new"
    >
      <Table
        caption={t('rooms.templates')}
        captionHidden
        rows={templates}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            head: t('name'),
            kind: 'name',
            cell: ({ id, name, active }) => (
              <Link className={active ? undefined : 'off'} href={`/settings/templates/${id}`}>
                {name}
              </Link>
            ),
          },
          { key: 'format', head: t('templates.format'), cell: ({ format }) => t(`templates.formats.${format.name}`) },
          {
            key: 'columns',
            head: t('templates.columns'),
            kind: 'number',
            cell: ({ format }) => `${format.columns}×${format.charactersPerColumn}`,
          },
          {
            key: 'count',
            head: '',
            kind: 'fit',
            cell: ({ pages }) => t('templates.pageCount', { count: pages.length }),
          },
          { key: 'pages', head: t('templates.pages'), kind: 'quiet', cell: ({ pages }) => pages.join(ui('listJoin')) },
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
