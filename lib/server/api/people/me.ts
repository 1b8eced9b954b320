import { z } from 'zod';
import { roles } from '@/lib/domain/actor';
import { done } from '../../command';
import { endpoint } from '../endpoint';
import { told } from '../answer-schemas';

export const me = endpoint({
  method: 'GET',
  path: '/me',
  tag: 'account',
  summary: 'Whom this token speaks for, with the roles in force',
  policy: 'signed-in',
  input: z.strictObject({}),
  answer: z.strictObject({
    personId: z.uuid(),
    name: told,
    roles: z.array(
      z.strictObject({ role: z.enum(roles), sectionId: z.uuid().nullable(), unitId: z.uuid().nullable() }),
    ),
    unitIds: z.array(z.uuid()),
  }),
  run: async ({ personId, name, grants, unitIds }) =>
    done({
      personId,
      name,
      roles: grants.map(({ role, sectionId, unitId }) => ({ role, sectionId, unitId })),
      unitIds: [...unitIds],
    }),
});
