import { focusPhoto } from '@/lib/server/api/reports/write';
import { tokenRoute } from '@/lib/server/api/token-route';

export const PUT = tokenRoute(focusPhoto);
