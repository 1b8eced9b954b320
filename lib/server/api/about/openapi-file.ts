import { z } from 'zod';
import { done } from '../../command';
import { endpoint } from '../endpoint';

export const openApiFile = endpoint({
  method: 'GET',
  path: '/openapi.json',
  tag: 'about',
  summary: 'This description',
  policy: 'anyone',
  input: z.strictObject({}),
  answer: { type: 'application/json' },
  run: async () => {
    // the description is written from the table of endpoints, and this is one of them
    const { openApiText } = await import('./openapi');
    return done(openApiText());
  },
});
