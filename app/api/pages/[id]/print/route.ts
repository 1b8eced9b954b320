import { problem } from '@/lib/domain/problems';
import { pagePrint } from '@/lib/server/pages/picture';
import { deskRoute, refusal } from '@/lib/server/web/route';

export const GET = deskRoute('issue.see', async ({ actor, params }) => {
  const print = await pagePrint(actor, params.id ?? '');
  if (!print) return refusal([problem('not-found')]);
  return new Response(print.bytes as BodyInit, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="page.pdf"',
      'cache-control': 'private, no-store',
    },
  });
});
