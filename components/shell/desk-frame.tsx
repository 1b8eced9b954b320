import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import './desk-frame.css';

/** Rail at the left (at the foot on a phone), the page at its right. Belongs in the desk's layout. */
export function DeskFrame({ rail, children }: { rail: ReactNode; children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <div className="desk-frame">
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      {rail}
      {children}
    </div>
  );
}
