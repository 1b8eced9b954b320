import { moveReport } from '@/lib/server/api/reports/write';
import { tokenRoute } from '@/lib/server/api/token-route';

export const POST = tokenRoute(moveReport);
