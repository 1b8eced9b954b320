'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { useKeys } from './use-keys';
import './folio.css';

/** Search in the folio line; `/` puts the cursor there. Sends `q` by GET. */
export function FindLine({
  action = '/reports',
  defaultValue,
}: {
  action?: string;
  defaultValue?: string | undefined;
}) {
  const t = useTranslations('shell');
  const input = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => input.current?.focus() });
  return (
    <search className="push">
      <form className="find" action={action}>
        <Icon name="find" size={14} />
        <input
          ref={input}
          name="q"
          type="search"
          defaultValue={defaultValue}
          aria-label={t('findLabel')}
          placeholder={t('find')}
          maxLength={200}
        />
        <Kbd>/</Kbd>
      </form>
    </search>
  );
}
