import { cookies } from 'next/headers';
import { getLocale } from 'next-intl/server';
import { AccountSettings } from '@/components/account/account-settings';
import { themeAttribute, themeCookie } from '@/components/shell/theme';
import type { Locale } from '@/lib/i18n/locale';
import { can } from '@/lib/domain/permissions';
import { ownAccount } from '@/lib/server/auth/own-account';
import { ownFactor } from '@/lib/server/auth/second-factor/factor-state';
import { readSessionWord } from '@/lib/server/web/cookie';
import { deskPage } from '@/lib/server/web/desk-page';
import { renewRecoveryAction, takeOffFactorAction } from '../../second-factor/actions';
import { chooseLocale } from '../frame-actions';
import * as actions from './actions';

export default deskPage('signed-in', async ({ actor }) => {
  const account = await ownAccount(actor, await readSessionWord());
  const theme = themeAttribute((await cookies()).get(themeCookie)?.value) ?? 'auto';
  return (
    <AccountSettings
      account={account}
      factor={await ownFactor(actor)}
      roles={[...new Set(actor.grants.map(({ role }) => role))]}
      dates={{ locale: (await getLocale()) as Locale, timeZone: account.timeZone }}
      theme={theme}
      mayHaveTokens={can(actor, 'token.own')}
      chooseLocale={chooseLocale}
      commands={{
        changePassword: actions.changePasswordAction,
        takeOffFactor: takeOffFactorAction,
        renewRecovery: renewRecoveryAction,
        endSession: actions.endSessionAction,
        signOutEverywhere: actions.signOutEverywhereAction,
        createToken: actions.createTokenAction,
        revokeToken: actions.revokeTokenAction,
      }}
    />
  );
});
