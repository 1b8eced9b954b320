import { answerOneConsent, withdrawOwnConsent } from '@/lib/server/api/people/consents';
import { tokenRoute } from '@/lib/server/api/token-route';

export const POST = tokenRoute(answerOneConsent);
export const DELETE = tokenRoute(withdrawOwnConsent);
