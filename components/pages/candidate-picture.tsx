'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import './candidates.css';

type CandidatePictureProps = {
  /** A, B, C */
  letter: string;
  picture: ReactNode;
  inUse: boolean;
  /** what is wrong with it, in words; nothing wrong: 全满 */
  faults: readonly string[];
  note?: string | undefined;
  /** the id of the sentence that says why it cannot be chosen; none: it can */
  refusedBy?: string | undefined;
  onChoose: () => void;
};

/** A layout to choose from; it says what is wrong with it. */
export function CandidatePicture({ letter, picture, inUse, faults, note, refusedBy, onChoose }: CandidatePictureProps) {
  const t = useTranslations('ui');
  return (
    <button
      type="button"
      className="candidate"
      aria-pressed={inUse}
      {...(refusedBy ? { 'aria-disabled': true, 'aria-describedby': refusedBy } : { onClick: onChoose })}
    >
      {picture}
      <p>
        <b>{letter}</b>
        {inUse && `${t('layoutInUse')}　`}
        {faults.length > 0 ? <em>{faults.join(t('listJoin'))}</em> : (note ?? t('layoutFull'))}
      </p>
    </button>
  );
}
