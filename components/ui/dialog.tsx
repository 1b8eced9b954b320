'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import './dialog.css';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  /** The foot, usually an ActionBar. */
  actions?: ReactNode;
  broad?: boolean;
};

/**
 * The browser's own dialog: it holds the focus, answers Esc and keeps the rest of the page inert, without
 * a library that does so.
 */
export function Dialog({ open, onClose, title, lead, children, actions, broad }: DialogProps) {
  const t = useTranslations('ui');
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      firstField(dialog)?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  useLayoutEffect(() => {
    const dialog = element.current;
    // taken off the screen while open: the focus goes back to where it came from
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the ground behind; the key for it is the browser's Esc
    <dialog
      ref={element}
      className={classNames('dialog', broad && 'broad')}
      aria-labelledby={heading}
      onClose={() => open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="close" aria-label={t('close')} onClick={onClose}>
          <Icon name="cross" size={14} />
        </button>
      </header>
      {lead && <p className="lead">{lead}</p>}
      {open && <div className="matter">{children}</div>}
      {open && actions}
    </dialog>
  );
}

/** Not the cross in the corner: the first thing to fill in, or else the first button of the foot. */
function firstField(dialog: HTMLDialogElement): HTMLElement | null {
  return dialog.querySelector('.matter :is(input, textarea, select, button), .action-bar .btn');
}
