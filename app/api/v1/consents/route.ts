import { listConsents } from '@/lib/server/api/people/consents';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listConsents);
