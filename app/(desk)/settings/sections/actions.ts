'use server';

import { endRole, endRoleInput, grantRole, grantRoleInput } from '@/lib/server/people/roles';
import { saveSection, sectionForm } from '@/lib/server/sections/save';
import { action } from '@/lib/server/web/action';

export const saveSectionAction = action('settings.sections', sectionForm, saveSection);
export const addEditorAction = action('person.roles', grantRoleInput, grantRole);
export const endEditorAction = action('person.roles', endRoleInput, endRole);
