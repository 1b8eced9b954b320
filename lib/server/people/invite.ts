import { z } from 'zod';
import { type Actor, roles } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { normaliseAccount } from '@/lib/domain/people/account';
import { rolesByConsent } from '@/lib/domain/people/consent';
import { grantProblems } from '@/lib/domain/people/grants';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import type { Tx } from '../db/client';
import { appendEvent } from '../events/append';
import { ask } from '../consents/ask';
import { handOverInvitation, type HandedOver } from '../auth/hand-over-link';
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

/**
 * Brings somebody in. Roles that need a second person's consent wait for it, and so does the link: until then the
 * account is a name in the list. A repeated request invites nobody twice; it only makes the link anew.
 */
export async function invite(actor: Actor, input: InviteInput, repeat: Repeat | null): Promise<Result<Invited>> {
  const result = await command(actor, repeat, (tx) => seat(tx, actor, input));
  if (!result.ok) return result;
  const { personId, consentId } = result.value;
  if (consentId) return done({ personId, consentId, path: null, mailedTo: null });
  return done({ personId, ...(await handOverInvitation(personId, actor.personId)) });
}

type Seated = Promise<Result<{ personId: string; consentId: string | null }>>;

async function seat(tx: Tx, actor: Actor, input: InviteInput): Seated {
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
  const waiting = input.roles.filter(({ role }) => rolesByConsent.includes(role));
  const given = input.roles.filter((role) => !waiting.includes(role));
  const { id: personId } = await tx.person.create({
    data: {
      name: input.name,
      account,
      roles: { create: given.map((role) => ({ ...role, from, grantedById: actor.personId })) },
      ...(input.unitId ? { memberships: { create: { unitId: input.unitId, title: input.title, from } } } : {}),
    },
    select: { id: true },
  });
  await appendEvent(tx, {
    stream: 'person',
    streamId: personId,
    kind: 'person.invited',
    actorId: actor.personId,
    payload: { name: input.name, account, roles: given, unitId: input.unitId },
  });
  if (waiting.length === 0) return done({ personId, consentId: null });
  const grants = waiting.map((role) => ({ ...role, from: null, until: null }));
  const person = { id: personId, account, held: [] };
  const asked = await ask(tx, actor, person, { kind: 'roles', grants });
  return asked.ok ? done({ personId, consentId: asked.value }) : asked;
}
