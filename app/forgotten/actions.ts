'use server';

import { after } from 'next/server';
import { forgotten, forgottenInput } from '@/lib/server/auth/forgotten';
import { publicAction } from '@/lib/server/web/public-action';

export const forgottenAction = publicAction(forgottenInput, (input, caller) => forgotten(input, caller, after));
