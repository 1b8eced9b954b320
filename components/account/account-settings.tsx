import { useTranslations } from 'next-intl';
import { SetOut } from '@/components/ui/set-out';
import { TermList } from '@/components/ui/term-list';
import { DeskPage } from '@/components/shell/desk-page';
import { Folio } from '@/components/shell/folio';
import { LanguageSwitch } from '@/components/shell/language-switch';
import type { Theme } from '@/components/shell/theme';
import { ThemeSwitch } from '@/components/shell/theme-switch';
import type { Role } from '@/lib/domain/actor';
import type { DateFormat } from '@/lib/i18n/dates';
import type { OwnAccount } from '@/lib/server/auth/own-account';
import type { OwnFactor as Factor } from '@/lib/server/auth/second-factor/factor-state';
import type { AccountCommands } from './account-commands';
import { OwnFactor } from './own-factor';
import { OwnSessions } from './own-sessions';
import { OwnTokens } from './own-tokens';
import { PasswordForm } from './password-form';
import '@/components/settings/form-pane.css';

interface AccountSettingsProps {
  account: OwnAccount;
  factor: Factor;
  roles: Role[];
  dates: DateFormat;
  theme: Theme;
  mayHaveTokens: boolean;
  chooseLocale: (form: FormData) => void | Promise<void>;
  commands: AccountCommands;
}

/** What is one's own: name, language, password, devices, tokens. */
export function AccountSettings({
  account,
  factor,
  roles,
  dates,
  theme,
  mayHaveTokens,
  chooseLocale,
  commands,
}: AccountSettingsProps) {
  const t = useTranslations('account');
  const shell = useTranslations('shell.roles');
  const ui = useTranslations('ui');
  return (
    <DeskPage shape="wide" folio={<Folio title={t('title')} />}>
      <div className="form-pane">
        <SetOut title={t('who')} note={t('whoNote')}>
          <TermList
            terms={[
              [
                t('name'),
                <div key="name" className="h3">
                  {account.name}
                </div>,
              ],
              [t('account'), account.account],
              [t('roles'), roles.map((role) => shell(role)).join(ui('listJoin'))],
            ]}
          />
        </SetOut>
        <SetOut title={t('look')}>
          <TermList
            terms={[
              [t('language'), <LanguageSwitch key="language" action={chooseLocale} />],
              [t('theme'), <ThemeSwitch key="theme" initial={theme} />],
            ]}
          />
        </SetOut>
        <PasswordForm
          hasPassword={account.hasPassword}
          hasTokens={account.tokens.some(({ state }) => state === 'works')}
          account={account.account}
          change={commands.changePassword}
        />
        <OwnFactor own={factor} dates={dates} takeOff={commands.takeOffFactor} renew={commands.renewRecovery} />
        <OwnSessions
          account={account}
          dates={dates}
          end={commands.endSession}
          everywhere={commands.signOutEverywhere}
        />
        {mayHaveTokens && (
          <OwnTokens
            tokens={account.tokens}
            dates={dates}
            create={commands.createToken}
            revoke={commands.revokeToken}
          />
        )}
      </div>
    </DeskPage>
  );
}
