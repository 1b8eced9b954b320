import { health } from '@/lib/server/health';
import { publicRoute } from '@/lib/server/web/route';

export const GET = publicRoute(async () => {
  const state = await health();
  return Response.json(state, { status: state.database ? 200 : 503, headers: { 'cache-control': 'no-store' } });
});
