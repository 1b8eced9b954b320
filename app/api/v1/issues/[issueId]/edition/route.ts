import { getEdition } from '@/lib/server/api/issues/edition';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(getEdition);
