import { problem } from '@/lib/domain/problems';
import { candidatePicture } from '@/lib/server/pages/picture';
import { deskRoute, refusal } from '@/lib/server/web/route';

export const GET = deskRoute('page.compose', async ({ actor, params }) => {
  const svg = await candidatePicture(actor, params.id ?? '', Number(params.candidate));
  if (!svg) return refusal([problem('not-found')]);
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'private, max-age=3600' },
  });
});
