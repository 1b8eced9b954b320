import { getIssue } from '@/lib/server/api/issues/read';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(getIssue);
