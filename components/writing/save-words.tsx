'use client';

import { useTranslations } from 'next-intl';
import { clockTime, type DateFormat } from '@/lib/i18n/dates';
import type { Kept } from './draft-keeper';

/** Always said near the button: where what was typed is now. */
export function SaveWords({ kept, dates }: { kept: Kept; dates: DateFormat }) {
  const t = useTranslations('mine.saving');
  const saved = kept.savedAt ? t('saved', { time: clockTime(kept.savedAt, dates) }) : t('blank');
  const words = kept.status === 'saved' ? saved : t(kept.status);
  const uneasy = kept.status === 'refused' || (kept.unguarded && kept.status !== 'saved');
  return (
    <span className={uneasy ? 'uneasy' : undefined}>
      {kept.unguarded && (kept.status === 'offline' || kept.status === 'recovering') ? t('unguarded') : words}
    </span>
  );
}
