import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { byConsent } from '@/lib/domain/people/consent';
import { normaliseAccount } from '@/lib/domain/people/account';
import { problem, refuse } from '@/lib/domain/problems';
import { voidLinks } from '../auth/end-keys';
import { command, done, type Repeat, type Result } from '../command';
import { ask } from '../consents/ask';
import { appendEvent } from '../events/append';
import { seenMark } from '../seen';
import { personInCare } from './find-person';
import { asSent, line } from '../web/typed';

export const profileInput = z.strictObject({
  personId: z.uuid(),
  name: line(50),
  account: line(254),
  seen: asSent(64),
});

export const profileSeen = ({ name, account }: { name: string; account: string }) => seenMark([name, account]);

/**
 * Corrects a name or the account somebody signs in with. A new account makes old links worthless; letters go to it,
 * so that of somebody who can sign is changed with a second person's consent only.
 */
export function saveProfile(
  actor: Actor,
  input: z.infer<typeof profileInput>,
  repeat: Repeat | null,
): Promise<Result<{ waits: boolean }>> {
  return command<{ waits: boolean }>(actor, repeat, async (tx) => {
    const found = await personInCare(tx, actor, input.personId);
    if (!found.ok) return refuse(found.problem);
    const { person } = found;
    if (profileSeen(person) !== input.seen) return refuse(problem('stale-version'));
    const account = normaliseAccount(input.account);
    const taken = account === null ? 0 : await tx.person.count({ where: { account, id: { not: person.id } } });
    const problems = [
      ...(input.name === '' ? [problem('missing-field', 'name')] : []),
      ...(account === null ? [problem('account-not-valid', 'account')] : []),
      ...(taken > 0 ? [problem('account-taken', 'account')] : []),
    ];
    if (problems.length > 0 || account === null) return refuse(...problems);
    const moved = account !== person.account;
    if (moved && byConsent(person.held)) {
      const asked = await ask(tx, actor, person, { kind: 'account', name: input.name, account });
      return asked.ok ? done({ waits: true }) : asked;
    }
    const by = moved ? { openedByHand: true } : {};
    await tx.person.update({ where: { id: person.id }, data: { name: input.name, account, ...by } });
    if (moved) await voidLinks(tx, person.id);
    await appendEvent(tx, {
      stream: 'person',
      streamId: person.id,
      kind: 'person.changed',
      actorId: actor.personId,
      payload: { before: { name: person.name, account: person.account }, after: { name: input.name, account } },
    });
    return done({ waits: false });
  });
}
