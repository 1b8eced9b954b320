'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextArea } from './text-area';
import './action-bar.css';

type ConfirmDialogProps = {
  open: boolean;
  title: string;
  lead?: ReactNode;
  confirm: string;
  /** `required`: it cannot be confirmed without one. `none`: no field is shown. */
  reason?: 'required' | 'optional' | 'none';
  pending?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Asks once more before what cannot be taken back, and writes down why. */
export function ConfirmDialog({ reason = 'none', ...props }: ConfirmDialogProps) {
  const t = useTranslations('ui');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!props.open) return;
    setText('');
    setRefused(false);
  }, [props.open]);
  const missing = reason === 'required' && text.trim() === '';
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      lead={props.lead}
      actions={
        <div className="action-bar">
          <div className="next">
            <Button onClick={props.onClose}>{t('cancel')}</Button>
            <Button
              tone="go"
              pending={props.pending === true}
              onClick={() => (missing ? setRefused(true) : props.onConfirm(text.trim()))}
            >
              {props.confirm}
            </Button>
          </div>
        </div>
      }
    >
      {props.children}
      {reason !== 'none' && (
        <TextArea
          label={t('reason')}
          hint={t('reasonHint')}
          required={reason === 'required'}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={refused && missing ? t('reasonMissing') : undefined}
        />
      )}
    </Dialog>
  );
}
