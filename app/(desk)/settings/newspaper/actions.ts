'use server';

import { z } from 'zod';
import { done } from '@/lib/server/command';
import { mastheadPreview } from '@/lib/server/newspaper/newspaper-settings';
import { newspaperInput, saveNewspaper } from '@/lib/server/newspaper/save';
import { action } from '@/lib/server/web/action';
import { line } from '@/lib/server/web/typed';

export const saveNewspaperAction = action('settings.newspaper', newspaperInput, saveNewspaper);

export const previewNameplate = action(
  'settings.newspaper',
  z.strictObject({ name: line(20) }),
  async (_actor, { name }) => done(mastheadPreview(name)),
);
