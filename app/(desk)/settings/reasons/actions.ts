'use server';

import { reasonInput, saveReason } from '@/lib/server/reasons/save';
import { action } from '@/lib/server/web/action';

export const saveReasonAction = action('settings.reasons', reasonInput, saveReason);
