import { me } from '@/lib/server/api/people/me';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(me);
