import { openApiFile } from '@/lib/server/api/table';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(openApiFile);
