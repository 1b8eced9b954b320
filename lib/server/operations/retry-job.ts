import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { retryProblems } from '@/lib/domain/operations/job-retry';
import { problem, refuse } from '@/lib/domain/problems';
import { command, done, type Repeat, type Result } from '../command';
import { isUuid } from '../db/uuid';
import { settingsEvent } from '../newspaper/settings-event';
import { asSent } from '../web/typed';

export const retryInput = z.strictObject({ jobId: asSent(40) });

/** How often it is tried before it has failed again. */
const TRIES = 3;

/** Puts a job that failed back into the queue, to be done at once; who did so is in the history. */
export function retryJob(
  actor: Actor,
  { jobId }: z.infer<typeof retryInput>,
  repeat: Repeat | null,
): Promise<Result<{ jobId: string }>> {
  return command(actor, repeat, async (tx) => {
    const [job] = isUuid(jobId)
      ? await tx.$queryRaw<{ name: string; state: string; event: string }[]>`
          select name, state::text, data ->> 'eventId' as event from pgboss.job where id = ${jobId}::uuid for update`
      : [];
    const barred = retryProblems(actor, job?.state ?? '');
    if (!job) return refuse(problem('not-found'));
    if (barred.length > 0) return refuse(...barred);
    await tx.$executeRaw`
      update pgboss.job set state = 'retry', start_after = now(), completed_on = null,
        retry_limit = retry_count + ${TRIES} where id = ${jobId}::uuid`;
    await settingsEvent(tx, actor, 'settings.jobRetried', { job: job.name, eventId: job.event });
    return done({ jobId });
  });
}
