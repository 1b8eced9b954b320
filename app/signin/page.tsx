import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { FrontDoor } from '@/components/sign-in/front-door';
import type { Locale } from '@/lib/i18n/locale';
import { areasFor } from '@/components/shell/areas';
import { frontDoor } from '@/lib/server/auth/front-door';
import { publicPage } from '@/lib/server/web/desk-page';
import { chooseLocale } from '../(desk)/frame-actions';

export default publicPage(async ({ actor, search }) => {
  if (actor) redirect(areasFor(actor.grants.map(({ role }) => role))[0]?.href ?? '/account');
  return (
    <FrontDoor
      door={await frontDoor()}
      now={new Date().toISOString()}
      locale={(await getLocale()) as Locale}
      back={search.back}
      chooseLocale={chooseLocale}
    />
  );
});
