'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PhotoFigure } from '@/components/reports/photo-figure';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { widthOf } from '@/lib/domain/photo-sides';
import './photo-gallery.css';
import '@/components/ui/action-bar.css';

export interface GalleryPhoto {
  id: string;
  caption: string;
  photographer: string;
  width: number;
  height: number;
}

const widths = ['thumb', 'screen'] as const;

/** The photos of a report; a press shows one large, arrows go through them. `beside` stands in the text. */
export function PhotoGallery({
  photos,
  beside,
  from = 0,
  of,
}: {
  photos: readonly GalleryPhoto[];
  beside?: boolean;
  from?: number;
  of: readonly GalleryPhoto[];
}) {
  const [large, setLarge] = useState<number | null>(null);
  return (
    <>
      {photos.map((photo, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside takes the keys
        // biome-ignore lint/a11y/noStaticElementInteractions: the link inside is what is pressed
        <div
          key={photo.id}
          className={beside ? 'photo-frame beside' : 'photo-frame'}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            setLarge(from + index);
          }}
        >
          <PhotoFigure
            photo={{
              ...photo,
              src: `/api/photos/${photo.id}/screen`,
              srcSet: widths.map((size) => `/api/photos/${photo.id}/${size} ${widthOf(size, photo)}w`).join(', '),
              sizes: '(max-width: 760px) 100vw, 260px',
            }}
            number={from + index + 1}
            href={`/api/photos/${photo.id}/print`}
          />
        </div>
      ))}
      {large !== null && <LargePhoto photos={of} at={large} onMove={setLarge} onClose={() => setLarge(null)} />}
    </>
  );
}

function LargePhoto({
  photos,
  at,
  onMove,
  onClose,
}: {
  photos: readonly GalleryPhoto[];
  at: number;
  onMove: (at: number) => void;
  onClose: () => void;
}) {
  const t = useTranslations('reports');
  const photo = photos[at];
  if (!photo) return null;
  const step = (by: number) => onMove((at + by + photos.length) % photos.length);
  return (
    <Dialog
      open
      broad
      onClose={onClose}
      title={t('photoOf', { at: at + 1, of: photos.length })}
      actions={
        photos.length > 1 && (
          <div className="action-bar">
            <div className="next">
              <Button hint="←" onClick={() => step(-1)}>
                {t('previousPhoto')}
              </Button>
              <Button hint="→" onClick={() => step(1)}>
                {t('nextPhoto')}
              </Button>
            </div>
          </div>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows help the two buttons of the foot */}
      <div
        onKeyDown={(event) => (event.key === 'ArrowRight' ? step(1) : event.key === 'ArrowLeft' && step(-1))}
        className="photo-stage"
      >
        <button type="button" className="photo-next" aria-label={t('nextPhoto')} onClick={() => step(1)}>
          {/* biome-ignore lint/performance/noImgElement: derivatives are made by our own server */}
          <img
            className="photo-large"
            src={`/api/photos/${photo.id}/print`}
            alt={photo.caption}
            width={photo.width}
            height={photo.height}
          />
        </button>
        <p lang="zh-CN">
          {photo.caption}　<span className="mute">{photo.photographer}</span>
        </p>
        <p className="t1 mute">
          {photo.width}×{photo.height}
        </p>
      </div>
    </Dialog>
  );
}
