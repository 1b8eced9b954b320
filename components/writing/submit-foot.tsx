'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PhoneFoot } from '@/components/shell/phone-foot';
import { Button } from '@/components/ui/button';
import { RefusedButton } from '@/components/ui/refused-button';

type SubmitFootProps = {
  saved: ReactNode;
  missing: number;
  /** reasons of a return that are neither ticked nor answered */
  toMend: number;
  label: string;
  pending: boolean;
  readOnly: boolean;
  onPreview: () => void;
  onSubmit: () => void;
};

/** 看小样 beside 交稿, under the word that says what is saved. */
export function SubmitFoot({ saved, missing, toMend, label, pending, readOnly, onPreview, onSubmit }: SubmitFootProps) {
  const t = useTranslations('mine.write');
  return (
    <PhoneFoot saved={saved} left={missing > 0 ? t('left', { count: missing }) : t('ready')}>
      <div className="pair">
        <Button onClick={onPreview}>{t('proof')}</Button>
        {readOnly && <RefusedButton label={label} reason={t('readOnly')} />}
        {!readOnly && toMend > 0 && (
          <RefusedButton label={label} reason={t('toMend', { count: toMend })} firstField="reply" />
        )}
        {!readOnly && toMend === 0 && (
          <Button tone="go" pending={pending} onClick={onSubmit}>
            {label}
          </Button>
        )}
      </div>
    </PhoneFoot>
  );
}
