import { addTemplate, listTemplates } from '@/lib/server/api/settings/templates';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listTemplates);
export const POST = tokenRoute(addTemplate);
