import { redirect } from 'next/navigation';
import { AcceptForm } from '@/components/sign-in/accept-form';
import { DoorFrame } from '@/components/sign-in/door-frame';
import { LinkGone } from '@/components/sign-in/link-gone';
import { chooseLocale } from '../../(desk)/frame-actions';
import { findLink } from '@/lib/server/auth/links';
import { db } from '@/lib/server/db/client';
import { publicName } from '@/lib/server/newspaper/public-name';
import { currentPerson } from '@/lib/server/web/current-actor';
import { readHalfWord } from '@/lib/server/web/half-cookie';
import { publicPage } from '@/lib/server/web/desk-page';
import { acceptLinkAction } from './actions';

export default publicPage(async ({ params, actor }) => {
  const word = params.word ?? '';
  const link = await findLink(db(), word);
  // whoever has just used it is signed in, and goes to their own area
  if (!link && (actor || (await currentPerson()) || (await readHalfWord()))) redirect('/signin');
  return (
    <DoorFrame newspaper={await publicName()} chooseLocale={chooseLocale}>
      {link ? (
        <AcceptForm
          word={word}
          name={link.name}
          account={link.account}
          purpose={link.purpose}
          tokens={link.tokens}
          toldBy={link.consent?.toldBy ?? null}
          accept={acceptLinkAction}
        />
      ) : (
        <LinkGone />
      )}
    </DoorFrame>
  );
});
