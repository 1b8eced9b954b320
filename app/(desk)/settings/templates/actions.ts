'use server';

import { templateForm } from '@/lib/server/templates/input';
import { saveTemplate } from '@/lib/server/templates/save';
import { action } from '@/lib/server/web/action';

export const saveTemplateAction = action('settings.templates', templateForm, saveTemplate);
