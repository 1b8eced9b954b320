import { z } from 'zod';
import { type Actor, roles } from '@/lib/domain/actor';
import { rolesByConsent } from '@/lib/domain/people/consent';
import { endProblems, grantProblems } from '@/lib/domain/people/grants';
import { grantableRoles } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { dayEnd, dayStart } from '@/lib/domain/calendar';
import { voidLinks } from '../auth/end-keys';
import { command, done, type Repeat, type Result } from '../command';
import { newspaperTimeZone } from '../newspaper/clock';
import { ask } from '../consents/ask';
import { keepAnAdministrator } from './administrators';
import { loadPerson } from './find-person';
import { appendEvent } from '../events/append';
import { unknownScopes } from './known-scopes';
import { roleHeld } from './role-held';

export const grantRoleInput = z.strictObject({
  personId: z.uuid(),
  role: z.enum(roles),
  sectionId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  /** first day; null: from now on */
  from: z.iso.date().nullable(),
  /** last day; null: without an end */
  until: z.iso.date().nullable(),
});

export type GrantRoleInput = z.infer<typeof grantRoleInput>;

export interface GivenRole {
  /** of the grant, or of the consent that it waits for */
  id: string;
  waits: boolean;
}

/**
 * Gives a person a role, from the next request on, or asks a second person where the role needs one. Whoever has
 * an open link of theirs gets no way into it.
 */
export function grantRole(actor: Actor, input: GrantRoleInput, repeat: Repeat | null): Promise<Result<GivenRole>> {
  return command<GivenRole>(actor, repeat, async (tx) => {
    const person = await loadPerson(tx, input.personId);
    if (!person) return refuse(problem('not-found'));
    const timeZone = await newspaperTimeZone(tx);
    const { personId, role, sectionId, unitId } = input;
    const from = input.from ? dayStart(input.from, timeZone) : new Date();
    const until = input.until ? dayEnd(input.until, timeZone) : null;
    const term = { personId, role, sectionId, unitId, from, until };
    const problems = [
      ...grantProblems(actor, term, personId),
      ...(await unknownScopes(tx, { sectionIds: [sectionId], unitIds: [unitId] })),
      ...((await roleHeld(tx, term)) ? [problem('role-held', 'role')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    if (rolesByConsent.includes(role)) {
      const days = { from: input.from ? from.toISOString() : null, until: until?.toISOString() ?? null };
      const asked = await ask(tx, actor, person, { kind: 'roles', grants: [{ role, sectionId, unitId, ...days }] });
      return asked.ok ? done({ id: asked.value, waits: true }) : asked;
    }
    const { id } = await tx.roleGrant.create({ data: { ...term, grantedById: actor.personId }, select: { id: true } });
    await voidLinks(tx, personId);
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.rolesChanged',
      actorId: actor.personId,
      payload: { given: { role, sectionId, unitId, from, until } },
    });
    return done({ id, waits: false });
  });
}

export const endRoleInput = z.strictObject({
  grantId: z.uuid(),
  /** last day; null: it ends now */
  lastDay: z.iso.date().nullable(),
});

/** Ends a role now or after a day. What it was is kept, unless it had not yet begun. */
export function endRole(
  actor: Actor,
  { grantId, lastDay }: z.infer<typeof endRoleInput>,
  repeat: Repeat | null,
): Promise<Result<boolean>> {
  return command(actor, repeat, async (tx) => {
    const grant = await tx.roleGrant.findUnique({ where: { id: grantId } });
    if (!grant || (grant.until && grant.until <= new Date())) return refuse(problem('not-found'));
    if (!grantableRoles(actor).includes(grant.role)) return refuse(problem('role-not-grantable', 'role'));
    await loadPerson(tx, grant.personId);
    const until = lastDay ? dayEnd(lastDay, await newspaperTimeZone(tx)) : new Date();
    const problems = lastDay ? endProblems(grant, until) : [];
    if (problems.length > 0) return refuse(...problems);
    const last = await keepAnAdministrator(tx, async () => {
      if (until <= grant.from) await tx.roleGrant.delete({ where: { id: grantId } });
      else await tx.roleGrant.update({ where: { id: grantId }, data: { until } });
    });
    if (last) return refuse(last);
    await voidLinks(tx, grant.personId);
    const { role, sectionId, unitId, from } = grant;
    await appendEvent(tx, {
      stream: 'person',
      streamId: grant.personId,
      kind: 'person.rolesChanged',
      actorId: actor.personId,
      payload: { ended: { role, sectionId, unitId, from, until } },
    });
    return done(true);
  });
}
