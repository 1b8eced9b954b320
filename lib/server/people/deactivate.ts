import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { abilityProblems } from '@/lib/domain/permissions';
import { byConsent } from '@/lib/domain/people/consent';
import { problem, refuse } from '@/lib/domain/problems';
import { endSessions, revokeTokens, voidLinks } from '../auth/end-keys';
import { command, done, type Repeat, type Result } from '../command';
import { ask } from '../consents/ask';
import { appendEvent } from '../events/append';
import { keepAnAdministrator } from './administrators';
import { loadPerson } from './find-person';
import { note } from '../web/typed';

export const deactivateInput = z.strictObject({ personId: z.uuid(), note: note(500) });

/** Somebody leaves: sessions, links and tokens end with the same breath; their name stays on what they did. */
export function deactivate(
  actor: Actor,
  { personId, note }: z.infer<typeof deactivateInput>,
  repeat: Repeat | null,
): Promise<Result<boolean>> {
  return command(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'person.deactivate');
    if (barred.length > 0) return refuse(...barred);
    const person = await loadPerson(tx, personId);
    if (!person) return refuse(problem('not-found'));
    if (person.deactivatedAt) return refuse(problem('account-deactivated'));
    const last = await keepAnAdministrator(tx, async () => {
      await tx.person.update({ where: { id: personId }, data: { deactivatedAt: new Date() } });
    });
    if (last) return refuse(last);
    await endSessions(tx, personId);
    await voidLinks(tx, personId);
    await revokeTokens(tx, personId);
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.deactivated',
      actorId: actor.personId,
      payload: { note },
    });
    return done(true);
  });
}

export const reactivateInput = z.strictObject({ personId: z.uuid() });

/**
 * Comes back with the old roles, if they have not ended, but with no session and no token; where one of them needs
 * a second person's consent, only with that.
 */
export function reactivate(
  actor: Actor,
  { personId }: z.infer<typeof reactivateInput>,
  repeat: Repeat | null,
): Promise<Result<{ waits: boolean }>> {
  return command<{ waits: boolean }>(actor, repeat, async (tx) => {
    const barred = abilityProblems(actor, 'person.deactivate');
    if (barred.length > 0) return refuse(...barred);
    const person = await loadPerson(tx, personId);
    if (!person) return refuse(problem('not-found'));
    if (!person.deactivatedAt) return done({ waits: false });
    if (byConsent(person.held)) {
      const asked = await ask(tx, actor, person, { kind: 'reactivate' });
      return asked.ok ? done({ waits: true }) : asked;
    }
    await tx.person.update({ where: { id: personId }, data: { deactivatedAt: null } });
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'person.reactivated',
      actorId: actor.personId,
    });
    return done({ waits: false });
  });
}
