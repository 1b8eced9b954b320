import { z } from 'zod';
import { problem, refuse } from '@/lib/domain/problems';
import { done } from '../../command';
import { readPhoto } from '../../photos/read';
import { endpoint } from '../endpoint';

export const getPhoto = endpoint({
  method: 'GET',
  path: '/photos/{photoId}/{size}',
  tag: 'reports',
  summary: 'A photo of a report that you may read, as JPEG',
  policy: 'signed-in',
  input: z.strictObject({ photoId: z.uuid(), size: z.enum(['thumb', 'screen', 'print']) }),
  answer: { type: 'image/jpeg' },
  run: async (actor, { photoId, size }) => {
    const bytes = await readPhoto(actor, photoId, size);
    return bytes ? done(bytes) : refuse(problem('not-found'));
  },
});
