import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionBar } from '@/components/shell/action-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterSelect } from '@/components/ui/filter-select';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import type { UnitFilter, UnitLine } from '@/lib/server/units/unit-list';
import { ListSearch } from './list-search';
import './ledger-pane.css';
import '@/components/shell/panes.css';

const A_PAGE = 100;
const kinds = ['school', 'hospital', 'bureau', 'other'] as const;

export function UnitsList({ units, total, filter }: { units: UnitLine[]; total: number; filter: UnitFilter }) {
  const t = useTranslations('settings');
  const ui = useTranslations('ui');
  const filtered = filter.text !== '' || filter.kind !== null;
  const address = (page: number) =>
    `/settings/units?${new URLSearchParams({ q: filter.text, kind: filter.kind ?? '', page: String(page) })}`;
  return (
    <>
      <ListSearch text={filter.text} placeholder={t('units.search')} total={t('units.total', { count: total })}>
        <FilterSelect
          label={t('units.kind')}
          name="kind"
          defaultValue={filter.kind ?? ''}
          options={[
            { value: '', label: ui('all') },
            ...kinds.map((kind) => ({ value: kind, label: t(`units.kinds.${kind}`) })),
          ]}
        />
      </ListSearch>
      <div className="pane-scroll">
        {units.length === 0 ? (
          <EmptyState title={t(filtered ? 'nothingFound' : 'units.empty')}>
            {t(filtered ? 'nothingFoundDetail' : 'units.emptyDetail')}
          </EmptyState>
        ) : (
          <Table
            caption={t('rooms.units')}
            captionHidden
            rows={units}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                head: t('units.name'),
                kind: 'name',
                cell: ({ id, name, active }) => (
                  <Link className={active ? undefined : 'off'} href={`/settings/units/${id}`}>
                    {name}
                  </Link>
                ),
              },
              { key: 'aliases', head: t('units.aliases'), cell: ({ aliases }) => aliases.join(ui('listJoin')) },
              { key: 'kind', head: t('units.kind'), kind: 'quiet', cell: ({ kind }) => t(`units.kinds.${kind}`) },
              {
                key: 'review',
                head: t('units.review'),
                kind: 'quiet',
                cell: ({ needsReview }) => (needsReview ? t('units.yes') : <span className="wide-only">—</span>),
              },
              { key: 'members', head: t('units.members'), kind: 'number', cell: ({ members }) => members },
              {
                key: 'active',
                head: t('people.whereabouts'),
                kind: 'quiet',
                cell: ({ active }) => t(active ? 'active' : 'retired'),
              },
            ]}
          />
        )}
        <Pagination page={filter.page} pages={Math.ceil(total / A_PAGE)} href={address} />
      </div>
      <ActionBar
        ruled
        next={
          <ButtonLink tone="go" href="/settings/units/new">
            {t('units.add')}
          </ButtonLink>
        }
      />
    </>
  );
}
