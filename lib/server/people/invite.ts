import { z } from 'zod';
import { type Actor, roles } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { normaliseAccount } from '@/lib/domain/people/account';
import { grantProblems } from '@/lib/domain/people/grants';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { handOverLink, type HandedOver } from '../auth/hand-over-link';
import { unknownScopes } from './known-scopes';
import { line } from '../web/typed';

export const inviteInput = z.strictObject({
  name: line(50).min(1),
  account: line(254),
  roles: z
    .array(z.strictObject({ role: z.enum(roles), sectionId: z.uuid().nullable(), unitId: z.uuid().nullable() }))
    .max(20),
  /** the unit this person belongs to, if any */
  unitId: z.uuid().nullable(),
  title: line(40),
});

export type InviteInput = z.infer<typeof inviteInput>;

/** From the form: without a name too, which is then said together with all else. */
export const inviteForm = inviteInput.extend({ name: line(50) });

export interface Invited extends HandedOver {
  personId: string;
}

/** Brings somebody in. A repeated request invites nobody twice; it only makes the link anew. */
export async function invite(actor: Actor, input: InviteInput, repeat: Repeat | null): Promise<Result<Invited>> {
  const result = await command(actor, repeat, (tx) => seat(tx, actor, input));
  if (!result.ok) return result;
  const link = await handOverLink('invite', result.value.personId, actor.personId);
  return done({ personId: result.value.personId, ...link });
}

async function seat(tx: Tx, actor: Actor, input: InviteInput): Promise<Result<{ personId: string }>> {
  const barred = abilityProblems(actor, 'person.invite');
  if (barred.length > 0) return refuse(...barred);
  const account = normaliseAccount(input.account);
  const from = new Date();
  const problems = [
    ...(input.name === '' ? [problem('missing-field', 'name')] : []),
    ...(account === null ? [problem('account-not-valid', 'account')] : []),
    ...(account !== null && (await tx.person.count({ where: { account } })) > 0
      ? [problem('account-taken', 'account')]
      : []),
    ...input.roles.flatMap((role, index) =>
      grantProblems(actor, { ...role, from, until: null }, null).map((each) => ({
        ...each,
        field: `roles.${index}.${each.field}`,
      })),
    ),
    ...(await unknownScopes(tx, {
      sectionIds: input.roles.map(({ sectionId }) => sectionId),
      unitIds: [input.unitId, ...input.roles.map(({ unitId }) => unitId)],
    })),
  ];
  if (problems.length > 0 || account === null) return refuse(...problems);
  const { id: personId } = await tx.person.create({
    data: {
      name: input.name,
      account,
      roles: { create: input.roles.map((role) => ({ ...role, from, grantedById: actor.personId })) },
      ...(input.unitId ? { memberships: { create: { unitId: input.unitId, title: input.title, from } } } : {}),
    },
    select: { id: true },
  });
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.invited',
    actorId: actor.personId,
    payload: { name: input.name, account, roles: input.roles, unitId: input.unitId },
  });
  return done({ personId });
}
