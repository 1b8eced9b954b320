import { freeTries } from '@/lib/domain/people/guessing';
import { type Problem, problem } from '@/lib/domain/problems';
import { TooBusy, verifyPassword } from './passwords';
import { clearFailures, inLine, reserve } from './throttle';

/** Guessing it at a desk that stands open gets slower as at the door. */
export function presentProblem(
  personId: string,
  passwordHash: string | null,
  present: string,
): Promise<Problem | null> {
  const counter = { key: `present:${personId}`, free: freeTries.one };
  return inLine(counter.key, async (stood) => {
    const seconds = await reserve([counter], stood);
    if (seconds > 0) return problem('too-many-attempts', 'present', { seconds });
    // people of the demo newspaper came without one
    const right = passwordHash === null || (await verifyPassword(passwordHash, present).catch(tooBusy));
    if (right === null) return problem('too-many-attempts', undefined, { seconds: 10 });
    if (!right) return problem('password-wrong', 'present');
    await clearFailures(counter.key);
    return null;
  });
}

function tooBusy(error: unknown): null {
  if (error instanceof TooBusy) return null;
  throw error;
}
