'use server';

import { saveUnit, unitInput } from '@/lib/server/units/save';
import { action } from '@/lib/server/web/action';

export const saveUnitAction = action('settings.units', unitInput, saveUnit);
