'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isLocale, localeCookie } from '@/lib/i18n/locale';
import { closeSession } from '@/lib/server/auth/sessions';
import { keepLocale } from '@/lib/server/people/keep-locale';
import { currentActor } from '@/lib/server/web/current-actor';
import { readSessionWord, sessionCookieName } from '@/lib/server/web/cookie';
import { formAction } from '@/lib/server/web/form-action';

export const signOut = formAction(async () => {
  const word = await readSessionWord();
  if (word) await closeSession(word);
  (await cookies()).delete(sessionCookieName());
  redirect('/signin');
});

export const chooseLocale = formAction(async (form) => {
  const locale = form.get('locale');
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax' });
  const actor = await currentActor();
  if (actor) await keepLocale(actor, locale);
});
