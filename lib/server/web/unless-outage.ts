import { type Problem, problem } from '@/lib/domain/problems';
import { databaseIsAway } from '../db/away';
import { log } from '../log';
import { storageFault } from '../storage/fault';

/** The answer, or the word for what is out of order: the database away, no room for a file. Any other error goes on. */
export async function unlessOutage<T>(work: () => Promise<T>, out: (problem: Problem) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = databaseIsAway(error) ? 'recovering' : storageFault(error);
    if (!code) throw error;
    log().warn({ error: String(error) }, code);
    return out(problem(code));
  }
}
