import { listReasons } from '@/lib/server/api/settings/read';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listReasons);
