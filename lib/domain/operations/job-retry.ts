import type { Actor } from '../actor';
import { abilityProblems } from '../permissions';
import { type Problem, problem } from '../problems';

/** Why a job cannot be done again now; empty when it can. One that is at work or done is left alone. */
export function retryProblems(actor: Actor, state: string): Problem[] {
  const barred = abilityProblems(actor, 'settings.operations');
  if (barred.length > 0) return barred;
  return ['failed', 'retry', 'cancelled'].includes(state) ? [] : [problem('wrong-state')];
}
