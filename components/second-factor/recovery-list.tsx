'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import './recovery-list.css';

/** Shown now and never again: to be written down, printed or copied. */
export function RecoveryList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('account.factor');
  const [copied, setCopied] = useState(false);
  return (
    <div className="recovery" role="status">
      <p>{t('recoveryLead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button
        onClick={async () => {
          // without a secure connection the browser keeps its clipboard shut: the list can still be selected
          await navigator.clipboard?.writeText(codes.join('\n'));
          setCopied(navigator.clipboard !== undefined);
        }}
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
    </div>
  );
}
