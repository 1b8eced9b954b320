import { SetUpFactor } from '@/components/second-factor/set-up-factor';
import { DoorFrame } from '@/components/sign-in/door-frame';
import { ownFactor } from '@/lib/server/auth/second-factor/factor-state';
import { pendingFactor } from '@/lib/server/auth/second-factor/pending';
import { publicName } from '@/lib/server/newspaper/public-name';
import { readSessionWord } from '@/lib/server/web/cookie';
import { deskPage } from '@/lib/server/web/desk-page';
import { chooseLocale, signOut } from '../(desk)/frame-actions';
import { setUpFactorAction } from './actions';

/** Outside the desk, which is still shut to whoever must set it up. */
export default deskPage('factor.own', async ({ actor }) => {
  const own = await ownFactor(actor);
  return (
    <DoorFrame newspaper={await publicName()} chooseLocale={chooseLocale}>
      <SetUpFactor
        pending={await pendingFactor(actor, (await readSessionWord()) ?? '')}
        owes={actor.owesFactor === true}
        account={own.account}
        hasPassword={own.hasPassword}
        setUp={setUpFactorAction}
        signOut={signOut}
      />
    </DoorFrame>
  );
});
