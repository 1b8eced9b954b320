'use server';

import { retryInput, retryJob } from '@/lib/server/operations/retry-job';
import { action } from '@/lib/server/web/action';

export const retryJobAction = action('settings.operations', retryInput, retryJob);
