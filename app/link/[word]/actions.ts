'use server';

import { done } from '@/lib/server/command';
import { acceptLink, acceptLinkInput } from '@/lib/server/auth/accept-link';
import { beginSession } from '@/lib/server/web/begin-session';
import { keepHalfWord } from '@/lib/server/web/half-cookie';
import { publicAction } from '@/lib/server/web/public-action';

export const acceptLinkAction = publicAction(acceptLinkInput, async (input, caller) => {
  const answer = await acceptLink(input, caller);
  if (!answer.ok) return answer;
  const { personId, sessionWord, halfWord } = answer.value;
  if (sessionWord !== null) await beginSession(sessionWord, personId);
  if (halfWord !== null) await keepHalfWord(halfWord);
  return done(true);
});
