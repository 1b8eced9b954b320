'use server';

import { done } from '@/lib/server/command';
import { acceptLink, acceptLinkInput } from '@/lib/server/auth/accept-link';
import { beginSession } from '@/lib/server/web/begin-session';
import { publicAction } from '@/lib/server/web/public-action';

export const acceptLinkAction = publicAction(acceptLinkInput, async (input, caller) => {
  const answer = await acceptLink(input, caller);
  if (!answer.ok) return answer;
  await beginSession(answer.value.sessionWord, answer.value.personId);
  return done(true);
});
