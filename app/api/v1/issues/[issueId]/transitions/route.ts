import { moveIssue } from '@/lib/server/api/issues/write';
import { tokenRoute } from '@/lib/server/api/token-route';

export const POST = tokenRoute(moveIssue);
