'use server';

import { transitionInput, transitionReport } from '@/lib/server/reports/transition';
import { action } from '@/lib/server/web/action';

export const review = action('unit.review', transitionInput, transitionReport);
