import { getReport } from '@/lib/server/api/reports/read';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(getReport);
