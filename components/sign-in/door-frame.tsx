import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/shell/language-switch';
import './front-door.css';

interface DoorFrameProps {
  newspaper: string;
  chooseLocale: (form: FormData) => void | Promise<void>;
  children: ReactNode;
}

/** The front door without its people: one-time links, a forgotten password, licences. */
export function DoorFrame({ newspaper, chooseLocale, children }: DoorFrameProps) {
  const t = useTranslations('signIn');
  return (
    <div className="front-door">
      <header className="door-mast">
        <p className="door-name" lang="zh-CN">
          见报
        </p>
        <p className="motto">{t('motto')}</p>
        <p className="today">
          <b>{newspaper}</b>　{t('newsroom')}
        </p>
      </header>
      <main className="door-columns one" id="main">
        {children}
      </main>
      <footer className="door-foot">
        <LanguageSwitch action={chooseLocale} />
        <span>
          <Link href="/signin">{t('title')}</Link>
          <Link href="/licences">{t('licences')}</Link>
        </span>
      </footer>
    </div>
  );
}
