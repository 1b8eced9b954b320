import { giveDemoToken } from '@/lib/server/api/people/demo-token';
import { tokenRoute } from '@/lib/server/api/token-route';

export const POST = tokenRoute(giveDemoToken);
