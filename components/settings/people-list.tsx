import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionBar } from '@/components/shell/action-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterSelect } from '@/components/ui/filter-select';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { roles } from '@/lib/domain/actor';
import { dateAndTime, type DateFormat } from '@/lib/i18n/dates';
import type { PeopleFilter, PersonLine } from '@/lib/server/people/people-list';
import { ListSearch } from './list-search';
import './ledger-pane.css';
import '@/components/shell/panes.css';

const A_PAGE = 50;

export function PeopleList({
  people,
  total,
  filter,
  dates,
}: {
  people: PersonLine[];
  total: number;
  filter: PeopleFilter;
  dates: DateFormat;
}) {
  const t = useTranslations('settings');
  const shell = useTranslations('shell.roles');
  const ui = useTranslations('ui');
  const filtered = filter.text !== '' || filter.role !== null || filter.left;
  return (
    <>
      <ListSearch text={filter.text} placeholder={t('people.search')} total={t('people.total', { count: total })}>
        <FilterSelect
          label={t('people.role')}
          name="role"
          defaultValue={filter.role ?? ''}
          options={[{ value: '', label: ui('all') }, ...roles.map((role) => ({ value: role, label: shell(role) }))]}
        />
        <FilterSelect
          label={t('people.whereabouts')}
          name="left"
          defaultValue={filter.left ? '1' : ''}
          options={[
            { value: '', label: t('people.here') },
            { value: '1', label: t('people.left') },
          ]}
        />
      </ListSearch>
      <div className="pane-scroll">
        {people.length === 0 ? (
          <EmptyState title={t(filtered ? 'nothingFound' : 'people.empty')}>
            {t(filtered ? 'nothingFoundDetail' : 'people.emptyDetail')}
          </EmptyState>
        ) : (
          <Table
            caption={t('rooms.people')}
            captionHidden
            rows={people}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                head: t('people.name'),
                kind: 'name',
                cell: ({ id, name }) => <Link href={`/settings/people/${id}`}>{name}</Link>,
              },
              {
                key: 'roles',
                head: t('people.role'),
                cell: (person) =>
                  person.roles.length ? (
                    person.roles.map((role) => shell(role)).join(ui('listJoin'))
                  ) : (
                    <span className="off">{t('people.noRole')}</span>
                  ),
              },
              { key: 'unit', head: t('people.unit'), cell: ({ unit }) => unit },
              { key: 'account', head: t('people.account'), kind: 'quiet', cell: ({ account }) => account },
              {
                key: 'state',
                head: t('people.whereabouts'),
                kind: 'quiet',
                cell: ({ state }) => t(`people.states.${state}`),
              },
              {
                key: 'seen',
                head: t('people.lastSeen'),
                kind: 'fit',
                cell: ({ lastSeen }) => (
                  <span className={lastSeen ? 'off' : 'off wide-only'}>
                    {lastSeen ? dateAndTime(lastSeen, dates) : '—'}
                  </span>
                ),
              },
            ]}
          />
        )}
        <Pagination
          page={filter.page}
          pages={Math.ceil(total / A_PAGE)}
          href={(page) => `/settings/people?${addressOf(filter, page)}`}
        />
      </div>
      <ActionBar
        ruled
        next={
          <ButtonLink tone="go" href="/settings/people/new">
            {t('people.add')}
          </ButtonLink>
        }
      />
    </>
  );
}

function addressOf({ text, role, left }: PeopleFilter, page: number): string {
  return new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...(role ? { role } : {}),
    ...(left ? { left: '1' } : {}),
    page: String(page),
  }).toString();
}
