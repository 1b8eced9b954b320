import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { problem, refuse } from '@/lib/domain/problems';
import { type Minted, mintToken } from '../../auth/tokens';
import { command, done, type Result } from '../../command';
import { db } from '../../db/client';
import { appendEvent } from '../../events/append';
import { personInCare } from '../../people/find-person';
import { endpoint } from '../endpoint';
import { line } from '../../web/typed';
import { told } from '../answer-schemas';

const demoTokenInput = z.strictObject({ personId: z.uuid(), name: line(60).min(1) });
const A_DAY = 86_400_000;

/** Acting as others is for rehearsals: at a newspaper that is no demo the address does not exist. */
export const giveDemoToken = endpoint({
  method: 'POST',
  path: '/people/{personId}/tokens',
  tag: 'settings',
  summary: 'Demo newspapers only: a token that works a day for one of their invented people',
  policy: 'person.roles',
  input: demoTokenInput,
  answer: z.strictObject({ id: z.uuid(), word: told }),
  run: demoToken,
});

async function demoToken(actor: Actor, { personId, name }: z.infer<typeof demoTokenInput>): Promise<Result<Minted>> {
  const newspaper = await db().newspaper.findUnique({ where: { id: 1 }, select: { demo: true } });
  if (!newspaper?.demo) return refuse(problem('not-found'));
  // never kept with an idempotency key: the word is in this answer and nowhere else
  return command(actor, null, async (tx) => {
    const found = await personInCare(tx, actor, personId);
    if (!found.ok) return refuse(found.problem);
    const minted = await mintToken(tx, personId, name, new Date(Date.now() + A_DAY));
    await appendEvent(tx, {
      stream: 'person',
      streamId: personId,
      kind: 'token.created',
      actorId: actor.personId,
      payload: { tokenId: minted.id, name },
    });
    return done(minted);
  });
}
