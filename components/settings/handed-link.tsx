'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { HandedOver } from '@/lib/server/auth/hand-over-link';
import { ShownOnce } from './shown-once';

/** What became of a one-time link: mailed, or here for whoever made it to pass on. */
export function HandedLink({ link }: { link: HandedOver }) {
  const t = useTranslations('settings');
  if (link.mailedTo) {
    return (
      <Notice tone="ok" live>
        {t('link.mailed', { account: link.mailedTo })}
      </Notice>
    );
  }
  if (link.consentId) {
    return (
      <Notice live>
        <Link href="/consents">{t('link.waits')}</Link>
      </Notice>
    );
  }
  return <ShownOnce label={t('link.label')} note={t('link.shown')} word={`${window.location.origin}${link.path}`} />;
}
