import { candidatePicture } from '@/lib/server/pages/picture';
import { deskRoute, refusal } from '@/lib/server/web/route';

export const GET = deskRoute('page.compose', async ({ actor, params }) => {
  const svg = await candidatePicture(actor, params.id ?? '', Number(params.candidate));
  if (!svg.ok) return refusal(svg.problems);
  return new Response(svg.value, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'private, max-age=3600' },
  });
});
