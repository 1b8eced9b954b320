import { invitePerson, listPeople } from '@/lib/server/api/people/people';
import { tokenRoute } from '@/lib/server/api/token-route';

export const GET = tokenRoute(listPeople);
export const POST = tokenRoute(invitePerson);
