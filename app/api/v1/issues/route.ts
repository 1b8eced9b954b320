import { listAllIssues } from '@/lib/server/api/issues/read';
import { planAnIssue } from '@/lib/server/api/issues/write';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listAllIssues);
export const POST = tokenRoute(planAnIssue);
