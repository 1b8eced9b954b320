import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { dayEnd, dayStart } from '@/lib/domain/calendar';
import { ownRole } from '@/lib/domain/people/grants';
import { command, done, type Repeat, type Result } from '../command';
import { appendEvent } from '../events/append';
import { newspaperTimeZone } from '../newspaper/clock';
import { personInCare } from './find-person';
import { unknownScopes } from './known-scopes';
import { line } from '../web/typed';

export const joinUnitInput = z.strictObject({
  personId: z.uuid(),
  unitId: z.uuid(),
  title: line(40),
  from: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
});

export type JoinUnitInput = z.infer<typeof joinUnitInput>;

/** A person belongs to a unit, from a day on and perhaps to a day. */
export function joinUnit(actor: Actor, input: JoinUnitInput, repeat: Repeat | null): Promise<Result<{ id: string }>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.people');
    if (barred.length > 0) return refuse(...barred);
    const { personId, unitId, title } = input;
    const found = await personInCare(tx, actor, personId);
    if (!found.ok) return refuse(found.problem);
    const own = ownRole(actor, personId);
    if (own.length > 0) return refuse(...own);
    const timeZone = await newspaperTimeZone(tx);
    const from = input.from ? dayStart(input.from, timeZone) : new Date();
    const until = input.until ? dayEnd(input.until, timeZone) : null;
    const there = await tx.membership.count({
      where: {
        personId,
        unitId,
        AND: [{ OR: [{ until: null }, { until: { gt: from } }] }, ...(until ? [{ from: { lt: until } }] : [])],
      },
    });
    const problems = [
      ...(await unknownScopes(tx, { unitIds: [unitId] })),
      ...(there > 0 ? [problem('member-already', 'unitId')] : []),
      ...(until && until <= from ? [problem('dates-reversed', 'until')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const { id } = await tx.membership.create({ data: { personId, unitId, title, from, until }, select: { id: true } });
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.changed',
      actorId: actor.personId,
      payload: { joined: { unitId, title, from, until } },
    });
    return done({ id });
  });
}

export const leaveUnitInput = z.strictObject({
  membershipId: z.uuid(),
  /** last day; null: it ends now */
  lastDay: z.iso.date().nullable(),
});

export function leaveUnit(
  actor: Actor,
  { membershipId, lastDay }: z.infer<typeof leaveUnitInput>,
  repeat: Repeat | null,
): Promise<Result<boolean>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'settings.people');
    if (barred.length > 0) return refuse(...barred);
    const membership = await tx.membership.findUnique({ where: { id: membershipId } });
    if (!membership || (membership.until && membership.until <= new Date())) return refuse(problem('not-found'));
    const found = await personInCare(tx, actor, membership.personId);
    if (!found.ok) return refuse(found.problem);
    const until = lastDay ? dayEnd(lastDay, await newspaperTimeZone(tx)) : new Date();
    if (lastDay && until <= membership.from) return refuse(problem('dates-reversed', 'lastDay'));
    if (until <= membership.from) await tx.membership.delete({ where: { id: membershipId } });
    else await tx.membership.update({ where: { id: membershipId }, data: { until } });
    const { personId, unitId } = membership;
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.changed',
      actorId: actor.personId,
      payload: { left: { unitId, until } },
    });
    return done(true);
  });
}
