import { listReports } from '@/lib/server/api/reports/read';
import { makeReport } from '@/lib/server/api/reports/write';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listReports);
export const POST = tokenRoute(makeReport);
