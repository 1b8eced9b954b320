import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { type Ability, can } from '@/lib/domain/permissions';
import { type Problem, problem } from '@/lib/domain/problems';
import { sessionActor } from '../auth/sessions';
import { readSessionWord } from './cookie';

/** What must be true of the person before anything of ours runs; who only sets up a second factor is asked nothing more. */
export type Policy = Ability | 'signed-in' | 'factor.own';

/** Who asks, from the database, once a request; also who owes a second factor, and may only set it up. */
export const currentPerson = cache(async (): Promise<Actor | null> => {
  const word = await readSessionWord();
  return word ? sessionActor(word) : null;
});

/** Who may go on. */
export async function currentActor(): Promise<Actor | null> {
  const person = await currentPerson();
  return person?.owesFactor ? null : person;
}

/** The actor that a policy lets in, or why nobody. */
export async function admitted(policy: Policy): Promise<{ ok: true; actor: Actor } | { ok: false; problem: Problem }> {
  const actor = await currentPerson();
  if (!actor) return { ok: false, problem: problem('not-signed-in') };
  if (policy === 'factor.own') return { ok: true, actor };
  if (actor.owesFactor) return { ok: false, problem: problem('second-factor-missing') };
  if (policy !== 'signed-in' && !can(actor, policy)) return { ok: false, problem: problem('forbidden') };
  return { ok: true, actor };
}
