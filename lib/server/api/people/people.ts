import { inForce } from '../../people/in-force';
import { z } from 'zod';
import { roles } from '@/lib/domain/actor';
import { done } from '../../command';
import { db } from '../../db/client';
import { invite, inviteInput } from '../../people/invite';
import { listOf, named, pageField, skipTo, told } from '../answer-schemas';
import { endpoint } from '../endpoint';
import { line } from '../../web/typed';

const person = z.strictObject({
  id: z.uuid(),
  name: told,
  account: told,
  active: z.boolean(),
  roles: z.array(z.enum(roles)),
  units: z.array(named),
});

export const listPeople = endpoint({
  method: 'GET',
  path: '/people',
  tag: 'settings',
  summary: 'People with an account, by name; fifty a page',
  policy: 'settings.people',
  input: z.strictObject({ page: pageField, account: line(254).optional() }),
  answer: listOf(person),
  run: async (_actor, { page, account }) => {
    const where = account ? { account } : {};
    const holds = inForce();
    const [rows, total] = await Promise.all([
      db().person.findMany({
        where,
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        ...skipTo(page),
        select: {
          id: true,
          name: true,
          account: true,
          deactivatedAt: true,
          roles: { where: holds, select: { role: true } },
          memberships: { where: holds, select: { unit: { select: { id: true, name: true } } } },
        },
      }),
      db().person.count({ where }),
    ]);
    const items = rows.map(({ deactivatedAt, roles: held, memberships, ...rest }) => ({
      ...rest,
      active: deactivatedAt === null,
      roles: [...new Set(held.map(({ role }) => role))],
      units: memberships.map(({ unit }) => unit),
    }));
    return done({ items, total });
  },
});

export const invitePerson = endpoint({
  method: 'POST',
  path: '/people',
  tag: 'settings',
  summary:
    'Brings somebody in. The one-time link goes by mail, or comes back as `path` where no mail is set; with `consentId` roles and link wait for a second person',
  policy: 'person.invite',
  input: inviteInput,
  answer: z.strictObject({
    personId: z.uuid(),
    path: told.nullable(),
    mailedTo: told.nullable(),
    consentId: z.uuid().nullable(),
  }),
  run: invite,
});
