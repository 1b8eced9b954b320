import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { FrontDoor } from '@/components/sign-in/front-door';
import type { Locale } from '@/lib/i18n/locale';
import { areasFor } from '@/components/shell/areas';
import { frontDoor } from '@/lib/server/auth/front-door';
import { findHalf } from '@/lib/server/auth/second-factor/half-way';
import { currentPerson } from '@/lib/server/web/current-actor';
import { readHalfWord } from '@/lib/server/web/half-cookie';
import { publicPage } from '@/lib/server/web/desk-page';
import { chooseLocale } from '../(desk)/frame-actions';

export default publicPage(async ({ actor, search }) => {
  if (actor) redirect(areasFor(actor.grants.map(({ role }) => role))[0]?.href ?? '/account');
  if (await currentPerson()) redirect('/second-factor');
  const halfWord = await readHalfWord();
  return (
    <FrontDoor
      door={await frontDoor()}
      now={new Date().toISOString()}
      locale={(await getLocale()) as Locale}
      back={search.back}
      half={halfWord !== null && (await findHalf(halfWord)) !== null}
      chooseLocale={chooseLocale}
    />
  );
});
