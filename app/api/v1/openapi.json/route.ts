import { openApiFile } from '@/lib/server/api/about/openapi-file';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(openApiFile);
