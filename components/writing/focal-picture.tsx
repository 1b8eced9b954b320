'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import '@/components/ui/action-bar.css';
import './focal-picture.css';

export interface Focal {
  x: number;
  y: number;
}

type FocalPictureProps = {
  photoId: string;
  number: number;
  focal: Focal | undefined;
  readOnly: boolean;
  onChange: (focal: Focal) => void;
  onClose: () => void;
};

const STEP = 0.04;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** The photo large; a tap says what must stay when a page crops it, arrows move the mark. */
export function FocalPicture({ photoId, number, focal, readOnly, onChange, onClose }: FocalPictureProps) {
  const t = useTranslations('mine.photos');
  const [point, setPoint] = useState<Focal>(focal ?? { x: 0.5, y: 0.45 });
  const put = (x: number, y: number) => {
    const next = { x: within(x), y: within(y) };
    setPoint(next);
    if (!readOnly) onChange(next);
  };
  const tap = (event: MouseEvent<HTMLButtonElement>) => {
    const frame = event.currentTarget.getBoundingClientRect();
    // Enter and Space come as a click without a place
    if (event.detail > 0) put((event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height);
  };
  const press = (event: KeyboardEvent) => {
    const by = arrows[event.key];
    if (!by) return;
    event.preventDefault();
    put(point.x + by[0], point.y + by[1]);
  };
  return (
    <Dialog
      open
      broad
      onClose={onClose}
      title={t('number', { number })}
      lead={readOnly ? undefined : t('focalLead')}
      actions={
        <div className="action-bar">
          <div className="next">
            <Button tone="go" onClick={onClose}>
              {t('focalDone')}
            </Button>
          </div>
        </div>
      }
    >
      <button
        type="button"
        className="focal"
        onClick={tap}
        onKeyDown={press}
        disabled={readOnly}
        aria-label={t('focalLabel', { x: Math.round(point.x * 100), y: Math.round(point.y * 100) })}
      >
        {/* biome-ignore lint/performance/noImgElement: derivatives are made by our own server */}
        <img src={`/api/photos/${photoId}/screen`} alt="" />
        {!readOnly && <i style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} aria-hidden="true" />}
      </button>
    </Dialog>
  );
}

function within(value: number): number {
  return Math.min(1, Math.max(0, Math.round(value * 1000) / 1000));
}
