import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LanguageSwitch } from '@/components/shell/language-switch';
import { clockTime, longDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { FrontDoor as Door } from '@/lib/server/auth/front-door';
import { DoorPeople } from './door-people';
import { SignInForm } from './sign-in-form';
import './front-door.css';

interface FrontDoorProps {
  door: Door;
  /** instant, for the date line */
  now: string;
  locale: Locale;
  back?: string | undefined;
  /** the password was right already, in this browser */
  half: boolean;
  chooseLocale: (form: FormData) => void | Promise<void>;
}

/** Before the desk: a masthead, the form, and on the demo newspaper its people. */
export function FrontDoor({ door, now, locale, back, half, chooseLocale }: FrontDoorProps) {
  const t = useTranslations('signIn');
  const { newspaper, next, people } = door;
  const dates = { locale, timeZone: newspaper.timeZone };
  return (
    <div className="front-door">
      <header className="door-mast">
        <h1 lang="zh-CN">见报</h1>
        <p className="motto">{t('motto')}</p>
        <p className="today">
          <b>{newspaper.name}</b>　{t('newsroom')}
          <br />
          {longDate(now, dates)}
          {next && (
            <>
              <br />
              {t.rich('nextIssue', { serial: next.serial, b: (text) => <b>{text}</b> })}
              {next.closesAt && `　${t('closes', { time: clockTime(next.closesAt.toISOString(), dates) })}`}
            </>
          )}
        </p>
      </header>
      <main className={people.length ? 'door-columns' : 'door-columns one'} id="main">
        <SignInForm back={back} half={half} />
        {people.length > 0 && <DoorPeople people={people} locale={locale} back={back} />}
      </main>
      <footer className="door-foot">
        <LanguageSwitch action={chooseLocale} />
        <span>
          <Link href="/">{t('readers')}</Link>
          <Link href="/licences">{t('licences')}</Link>
        </span>
      </footer>
    </div>
  );
}
