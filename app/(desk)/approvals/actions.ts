'use server';

import { transitionReport } from '@/lib/server/reports/transition';
import { transitionInput } from '@/lib/server/reports/transition-input';
import { action } from '@/lib/server/web/action';

export const review = action('unit.review', transitionInput, transitionReport);
