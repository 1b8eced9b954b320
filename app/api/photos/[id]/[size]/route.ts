import { z } from 'zod';
import { problem } from '@/lib/domain/problems';
import { readPhoto } from '@/lib/server/photos/read';
import { deskRoute, refusal } from '@/lib/server/web/route';

const asked = z.object({ id: z.uuid(), size: z.enum(['thumb', 'screen', 'print']) });

/** A derivative of a photo, for whoever may read its report. */
export const GET = deskRoute('signed-in', async ({ actor, params }) => {
  const { data } = asked.safeParse(params);
  const file = data ? await readPhoto(actor, data.id, data.size) : null;
  if (!file) return refusal([problem('not-found')]);
  return new Response(new Uint8Array(file), {
    headers: {
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=3600',
      'content-length': String(file.length),
    },
  });
});
