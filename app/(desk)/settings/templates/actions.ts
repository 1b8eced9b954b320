'use server';

import { saveTemplate, templateInput } from '@/lib/server/templates/save';
import { action } from '@/lib/server/web/action';

export const saveTemplateAction = action('settings.templates', templateInput, saveTemplate);
