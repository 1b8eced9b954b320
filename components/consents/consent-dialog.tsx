'use client';

import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { SpelledConsent as Line } from '@/lib/server/consents/spelled';

interface ConsentDialogProps {
  asking: { line: Line; act: 'give' | 'refuse' | 'withdraw' } | null;
  pending: boolean;
  onClose: () => void;
  onConfirm: (note: string) => void;
}

/** Once more before a yes, a no or a withdrawal: each says what it does. */
export function ConsentDialog({ asking, ...rest }: ConsentDialogProps) {
  const t = useTranslations('consents');
  if (!asking) return null;
  const { line, act } = asking;
  const words = { what: line.what, by: line.askedBy, account: line.newAccount ?? line.account };
  const shared = { ...rest, open: true };
  if (act === 'withdraw')
    return (
      <ConfirmDialog
        {...shared}
        title={t('withdrawTitle', words)}
        lead={t('withdrawLead')}
        confirm={t(line.linkReady ? 'withdrawLink' : 'withdraw')}
      />
    );
  if (act === 'refuse')
    return (
      <ConfirmDialog
        {...shared}
        title={t('refuseTitle', words)}
        lead={t('refuseLead', words)}
        confirm={t('refuse')}
        reason="required"
      />
    );
  return (
    <ConfirmDialog {...shared} title={t('giveTitle', words)} lead={t('giveLead', words)} confirm={t('give')}>
      {(line.kind === 'roles' || line.kind === 'link') && <p>{t('giveNote', words)}</p>}
    </ConfirmDialog>
  );
}
