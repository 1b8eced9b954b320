'use client';

import { useId } from 'react';
import { classNames } from './class-names';

type RefusedButtonProps = {
  label: string;
  /** The whole reason, in one sentence with all that is missing. */
  reason: string;
  /** The id or name of the first field to mend; Enter goes there. */
  firstField?: string | undefined;
  small?: boolean;
  onExplain?: (() => void) | undefined;
  id?: string;
};

/** A refusal is a sentence where the button was: same place, dashed, focusable, the reason inside. */
export function RefusedButton({ label, reason, firstField, small, onExplain, id }: RefusedButtonProps) {
  const why = useId();
  return (
    <button
      type="button"
      id={id}
      className={classNames('btn', small && 'small')}
      aria-disabled="true"
      aria-describedby={why}
      onClick={() => {
        onExplain?.();
        if (firstField) goToField(firstField);
      }}
    >
      <span className="act">{label}</span>
      <span className="why" id={why}>
        {reason}
      </span>
    </button>
  );
}

/** Puts the focus on a field by id or by name, and brings it into view. */
export function goToField(field: string): void {
  const found = document.getElementById(field) ?? document.getElementsByName(field)[0];
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}
