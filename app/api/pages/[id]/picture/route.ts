import { problem } from '@/lib/domain/problems';
import { pagePicture } from '@/lib/server/pages/picture';
import { deskRoute, refusal } from '@/lib/server/web/route';

/** Asked for with the hash of the sheet in its address, so that it may be kept. */
export const GET = deskRoute('issue.see', async ({ actor, params }) => {
  const svg = await pagePicture(actor, params.id ?? '');
  if (!svg) return refusal([problem('not-found')]);
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'private, max-age=86400' },
  });
});
