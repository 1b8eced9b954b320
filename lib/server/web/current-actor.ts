import { cache } from 'react';
import type { Actor } from '@/lib/domain/actor';
import { sessionActor } from '../auth/sessions';
import { readSessionWord } from './cookie';

/** Who asks, from the database, once a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const word = await readSessionWord();
  return word ? sessionActor(word) : null;
});
