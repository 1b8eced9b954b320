import { PeopleList } from '@/components/settings/people-list';
import { SettingsFrame } from '@/components/settings/settings-frame';
import { isRole } from '@/lib/domain/actor';
import { herePlace } from '@/lib/server/i18n/place';
import { roomsFor } from '@/lib/server/newspaper/overview';
import { listPeople } from '@/lib/server/people/queries';
import { deskPage } from '@/lib/server/web/desk-page';
import { pageNumber } from '@/lib/server/web/page-number';

export default deskPage('settings.people', async ({ actor, search }) => {
  const filter = {
    text: (search.q ?? '').trim(),
    role: isRole(search.role) ? search.role : null,
    left: search.left === '1',
    page: pageNumber(search.page),
  };
  const [{ people, total }, place] = await Promise.all([listPeople(filter), herePlace()]);
  return (
    <SettingsFrame rooms={roomsFor(actor)} current="people">
      <PeopleList people={people} total={total} filter={filter} place={place} />
    </SettingsFrame>
  );
});
