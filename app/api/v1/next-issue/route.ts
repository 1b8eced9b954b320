import { nextIssue } from '@/lib/server/api/issues/next-issue';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(nextIssue);
