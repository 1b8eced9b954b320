import { z } from 'zod';
import { problem } from '@/lib/domain/problems';
import { sha256 } from '@/lib/server/hash';
import { photoLimits } from '@/lib/server/photos/develop';
import { takePhoto } from '@/lib/server/photos/take';
import { repeatOf } from '@/lib/server/web/action';
import { readBody } from '@/lib/server/web/read-body';
import { deskRoute, refusal } from '@/lib/server/web/route';
import { asSent } from '@/lib/server/web/typed';

const asked = z.object({
  report: z.uuid(),
  sha256: asSent(64)
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** The file itself is the body: nothing to unwrap, and too much of it is noticed while it arrives. */
export const POST = deskRoute('signed-in', async ({ request, actor }) => {
  const { data } = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!data) return refusal([problem('not-found')]);
  const bytes = await readBody(request, photoLimits.bytes);
  if (bytes === null) return refusal([problem('photo-too-large', 'photo', { limit: photoLimits.bytes / 1_000_000 })]);
  const arrived = sha256(bytes);
  if (data.sha256 && data.sha256 !== arrived) return refusal([problem('photo-broken', 'photo')]);
  const repeat = repeatOf(request.headers.get('idempotency-key'), 'takePhoto', [data.report, arrived]);
  const taken = await takePhoto(actor, { reportId: data.report, bytes }, repeat);
  return taken.ok
    ? Response.json(taken.value, { status: 201, headers: { 'cache-control': 'no-store' } })
    : refusal(taken.problems);
});
