import { getTranslations } from 'next-intl/server';
import { DeskQueue } from '@/components/desk/desk-queue';
import { KeepOpen } from '@/components/desk/keep-open';
import { ListFilters } from '@/components/desk/list-filters';
import { LastActLine, LastActRoom } from '@/components/review/last-act';
import { OpenReport } from '@/components/review/open-report';
import { address, readView } from '@/components/review/views';
import { DeskPage } from '@/components/shell/desk-page';
import { FindLine } from '@/components/shell/find-line';
import { Folio } from '@/components/shell/folio';
import { FolioPosition } from '@/components/shell/folio-position';
import { KeyHints } from '@/components/shell/key-hints';
import { EmptyState } from '@/components/ui/empty-state';
import { Tabs } from '@/components/ui/tabs';
import { calendarDay } from '@/lib/domain/calendar';
import { clockTime, shortDate, weekday } from '@/lib/i18n/dates';
import { spellTimeLeft, timeLeft } from '@/lib/i18n/deadline';
import { filterChoices } from '@/lib/server/desk/all-reports';
import { openOnDesk } from '@/lib/server/desk/open-report';
import { deskList, deskSorts } from '@/lib/server/desk/desk-list';
import { readFilter } from '@/lib/server/desk/report-filter';
import { deskTabs } from '@/lib/server/desk/tabs';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { deskPage } from '@/lib/server/web/desk-page';
import { focal, move, place, read, save } from '../reports/actions';
import '@/components/shell/panes.css';

export default deskPage('desk.see', async ({ actor, search }) => {
  const t = await getTranslations('desk');
  const dates = await dateFormat();
  const tab = deskTabs.find((name) => name === search.tab) ?? 'waiting';
  const sort = deskSorts.find((name) => name === search.sort) ?? 'urgent';
  const filter = readFilter({ ...search, state: undefined });
  const view = readView(search.view);
  const [list, choices] = await Promise.all([
    deskList(actor, { tab, sort, filter, page: pageOf(search.page), timeZone: dates.timeZone }),
    filterChoices(),
  ]);
  // on a wide screen the first one lies open
  const asked = search.report ?? list.groups[0]?.reports[0]?.id;
  const opened = await openOnDesk(actor, asked, { view, a: search.a, b: search.b });
  const now = new Date().toISOString();
  const left = list.closesAt ? timeLeft(now, list.closesAt) : null;
  const at = opened ? list.order.indexOf(opened.report.id) : -1;
  const to = (report: string | null) => address('/desk', search, { report, view: null, a: null, b: null });
  const step = (index: number) => (list.order[index] ? to(list.order[index] ?? null) : undefined);
  // claimed just now it has left its pile: then the pile's first is next
  const nextId = (at < 0 ? list.order[0] : (list.order[at + 1] ?? list.order[at - 1])) ?? null;
  const filtered = Boolean(filter.section || filter.unit || filter.when || filter.q);
  return (
    <DeskPage
      shape="panes"
      folio={
        <Folio
          title={t('title')}
          date={`${shortDate(now, dates)}　${weekday(now, dates)}`}
          serial={list.issue?.serial}
          deadline={
            list.closesAt && left
              ? { time: clockTime(list.closesAt, dates), left: spellTimeLeft(left, dates.locale), late: left.late }
              : undefined
          }
          backHref={search.report ? to(null) : undefined}
        >
          {at >= 0 && (
            <FolioPosition
              list={t(`tabs.${tab}`)}
              at={at + 1}
              of={list.order.length}
              previous={step(at - 1)}
              next={step(at + 1)}
            />
          )}
          <FindLine action="/desk" defaultValue={filter.q} />
        </Folio>
      }
    >
      <LastActRoom>
        <div className="split" data-open={search.report ? '' : undefined}>
          <div className="pane-left">
            <Tabs
              label={t('tabsLabel')}
              tabs={deskTabs.map((name) => ({
                href: address('/desk', search, {
                  tab: name === 'waiting' ? null : name,
                  page: null,
                  report: null,
                  view: null,
                  a: null,
                  b: null,
                }),
                label: t(`tabs.${name}`),
                count: list.counts[name],
                current: name === tab,
                yours: name === 'waiting',
              }))}
            />
            <ListFilters
              path="/desk"
              keep={{ tab: tab === 'waiting' ? undefined : tab }}
              value={filter}
              today={calendarDay(now, dates.timeZone)}
              dates={dates}
              sections={choices.sections}
              units={choices.units}
              sorts={{ value: sort, options: deskSorts.map((name) => ({ value: name, label: t(`sorts.${name}`) })) }}
            />
            <DeskQueue
              list={list}
              tab={tab}
              filtered={filtered}
              open={opened?.report.id}
              now={now}
              dates={dates}
              search={search}
            />
            <KeyHints
              hints={[
                { keys: ['J', 'K'], does: t('keys.move') },
                { keys: ['Enter'], does: t('keys.open') },
                { keys: ['C'], does: t('keys.claim') },
                { keys: ['R'], does: t('keys.return') },
                { keys: ['A'], does: t('keys.pass') },
                { keys: ['T'], does: t('keys.handOver') },
                { keys: ['/'], does: t('keys.find') },
              ]}
            />
          </div>
          <section className="pane-open" aria-label={opened?.report.headline}>
            <LastActLine openId={opened?.report.id ?? null} />
            {opened && !search.report && <KeepOpen href={to(opened.report.id)} />}
            {opened && (
              <OpenReport
                {...opened}
                key={opened.report.id}
                view={view}
                commands={{ move, place, save, read, focal }}
                personId={actor.personId}
                dates={dates}
                path="/desk"
                search={{ ...search, report: opened.report.id }}
                shape="split"
                next={{ id: nextId, href: to(nextId) }}
              />
            )}
            {!opened && search.report && <EmptyState title={t('gone')}>{t('chooseNote')}</EmptyState>}
          </section>
        </div>
      </LastActRoom>
    </DeskPage>
  );
});

function pageOf(asked: string | undefined): number {
  const page = Number(asked);
  return Number.isInteger(page) && page > 0 ? Math.min(page, 10_000) : 1;
}
