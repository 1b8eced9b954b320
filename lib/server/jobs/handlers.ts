import type { Job } from '@/lib/domain/events';
import { buildEditionFor } from '../editions/build';
import { noticesFor } from '../notices/write';

/** What each job does with the event that caused it. Each may run twice. */
export const handlers: Record<Job, (eventId: bigint) => Promise<void>> = {
  'notice.send': noticesFor,
  'edition.build': buildEditionFor,
};
