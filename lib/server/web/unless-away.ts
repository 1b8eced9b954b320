import { type Problem, problem } from '@/lib/domain/problems';
import { databaseIsAway } from '../db/away';
import { log } from '../log';

/** The answer, or while the database is away the word for it; any other error goes on. */
export async function unlessAway<T>(work: () => Promise<T>, away: (problem: Problem) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!databaseIsAway(error)) throw error;
    log().warn({ error: String(error) }, 'the database is away');
    return away(problem('recovering'));
  }
}
