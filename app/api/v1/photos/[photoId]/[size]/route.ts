import { getPhoto } from '@/lib/server/api/reports/photo';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(getPhoto);
