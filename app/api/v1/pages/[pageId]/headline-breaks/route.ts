import { breakHeadline } from '@/lib/server/api/pages/endpoints';
import { tokenRoute } from '@/lib/server/api/token-route';

export const PUT = tokenRoute(breakHeadline);
