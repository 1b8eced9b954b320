/** Everybody of the demo newspaper. */

import type { CastPerson } from '@/prisma/cast/cast-person';
import { demoPeople } from '@/prisma/cast/people-demo';
import { newsroomPeople } from '@/prisma/cast/people-newsroom';
import { unitPeople } from '@/prisma/cast/people-units';

export const people: CastPerson[] = [...demoPeople, ...newsroomPeople, ...unitPeople];
