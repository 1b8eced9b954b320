import { PeopleList } from '@/components/settings/people-list';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { isRole } from '@/lib/domain/actor';
import { dateFormat } from '@/lib/server/i18n/date-format';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { listPeople } from '@/lib/server/people/people-list';
import { deskPage } from '@/lib/server/web/desk-page';
import { pageNumber } from '@/lib/server/web/page-number';

export default deskPage('settings.people', async ({ actor, search }) => {
  const filter = {
    text: (search.q ?? '').trim(),
    role: isRole(search.role) ? search.role : null,
    left: search.left === '1',
    page: pageNumber(search.page),
  };
  const [{ people, total }, dates] = await Promise.all([listPeople(filter), dateFormat()]);
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="people">
      <PeopleList people={people} total={total} filter={filter} dates={dates} />
    </SettingsFrame>
  );
});
