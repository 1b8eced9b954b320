'use server';

import { placeInput, placeReport } from '@/lib/server/pages/place';
import { focalInput, setFocalPoint } from '@/lib/server/photos/focal';
import { readForEditing, readForEditingInput } from '@/lib/server/reports/read-for-editing';
import { saveText, saveTextInput } from '@/lib/server/reports/save-text';
import { transitionReport } from '@/lib/server/reports/transition';
import { transitionInput } from '@/lib/server/reports/transition-input';
import { action } from '@/lib/server/web/action';

export const move = action('signed-in', transitionInput, transitionReport);
export const place = action('placement.edit', placeInput, placeReport);
export const save = action('signed-in', saveTextInput, saveText);
export const read = action('signed-in', readForEditingInput, readForEditing);
export const focal = action('signed-in', focalInput, setFocalPoint);
