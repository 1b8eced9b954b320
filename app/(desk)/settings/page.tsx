import { RoomsList } from '@/components/settings/rooms-list';
import { settingsOverview } from '@/lib/server/newspaper/overview';
import { deskPage } from '@/lib/server/web/desk-page';
import { notFound } from 'next/navigation';

export default deskPage('signed-in', async ({ actor }) => {
  const rooms = await settingsOverview(actor);
  if (rooms.length === 0) notFound();
  return <RoomsList rooms={rooms} />;
});
