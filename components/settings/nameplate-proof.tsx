'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import './nameplate-proof.css';
import '@/components/ui/field.css';

export type Plate = { d: string; viewBox: string } | null;

export type Preview = (input: { name: string }) => Promise<{ ok: true; value: Plate } | { ok: false }>;

/** The name as it will stand at the head of the page, drawn anew when the typing rests. */
export function NameplateProof({ name, first, preview }: { name: string; first: Plate; preview: Preview }) {
  const t = useTranslations('settings');
  const [plate, setPlate] = useState(first);
  useEffect(() => {
    let current = true;
    const rest = setTimeout(async () => {
      const answer = await preview({ name }).catch(() => null);
      if (current && answer?.ok) setPlate(answer.value);
    }, 400);
    return () => {
      current = false;
      clearTimeout(rest);
    };
  }, [name, preview]);
  return (
    <figure>
      <div className="nameplate-proof">
        {plate ? (
          <svg viewBox={plate.viewBox} role="img" aria-label={name}>
            <path d={plate.d} />
          </svg>
        ) : (
          <p className="mute">{t('newspaper.noPreview')}</p>
        )}
      </div>
      <figcaption className="field-hint">{t('newspaper.previewNote')}</figcaption>
    </figure>
  );
}
