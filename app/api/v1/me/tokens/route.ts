import { listOwnTokens } from '@/lib/server/api/people/own-tokens';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listOwnTokens);
