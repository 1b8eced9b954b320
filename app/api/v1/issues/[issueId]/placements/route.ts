import { placeOnPage } from '@/lib/server/api/pages/endpoints';
import { tokenRoute } from '@/lib/server/api/token-route';

export const POST = tokenRoute(placeOnPage);
