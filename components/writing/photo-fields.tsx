'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Stopped } from '@/components/shell/problem-words';
import { FileDrop } from '@/components/ui/file-drop';
import { Notice } from '@/components/ui/notice';
import { limits } from '@/lib/domain/reports/requirements';
import type { PhotoCaption } from '@/lib/manuscript/content';
import type { Focal } from './focal-picture';
import { moved } from './moved';
import { PhotoLine } from './photo-line';
import { UploadLine } from './upload-line';
import type { useUploads } from './use-uploads';

type PhotoFieldsProps = {
  photos: PhotoCaption[];
  uploads: ReturnType<typeof useUploads>;
  focal: Record<string, Focal>;
  people: readonly string[];
  readOnly: boolean;
  problems: readonly Stopped[];
  onChange: (photos: PhotoCaption[]) => void;
  onFocal: (photoId: string, focal: Focal) => Promise<{ ok: boolean }>;
};

/** The photos with their words, those on their way, and the place to add more. */
export function PhotoFields({
  photos,
  uploads,
  focal,
  people,
  readOnly,
  problems,
  onChange,
  onFocal,
}: PhotoFieldsProps) {
  const t = useTranslations('mine.photos');
  const [removed, setRemoved] = useState<{ photo: PhotoCaption; at: number } | null>(null);
  const [points, setPoints] = useState(focal);
  const [lost, setLost] = useState(false);
  const point = (photoId: string, at: Focal) => {
    setPoints((all) => ({ ...all, [photoId]: at }));
    void onFocal(photoId, at).then(
      ({ ok }) => setLost(!ok),
      () => setLost(true),
    );
  };
  const left = Math.max(0, limits.photos - photos.length - uploads.uploads.length);
  const remove = (at: number) => {
    const photo = photos[at];
    if (photo) setRemoved({ photo, at });
    onChange(photos.filter((_, index) => index !== at));
  };
  const putBack = () => {
    if (removed) onChange(photos.toSpliced(Math.min(removed.at, photos.length), 0, removed.photo));
    setRemoved(null);
  };
  return (
    <section className="photo-fields" id="photos" tabIndex={-1} aria-label={t('label')}>
      <ol>
        {photos.map((photo, index) => (
          <PhotoLine
            key={photo.photoId}
            photo={photo}
            index={index}
            of={photos.length}
            focal={points[photo.photoId]}
            people={people}
            readOnly={readOnly}
            problems={problems}
            onChange={(next) => onChange(photos.map((one, at) => (at === index ? next : one)))}
            onMove={(by) => onChange(moved(photos, index, by))}
            onRemove={() => remove(index)}
            onFocal={(at) => point(photo.photoId, at)}
          />
        ))}
        {uploads.uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onRetry={() => uploads.retry(upload)}
            onDrop={() => uploads.drop(upload.key)}
          />
        ))}
      </ol>
      {lost && (
        <Notice tone="back" live>
          {t('focalLost')}
        </Notice>
      )}
      {removed && !readOnly && (
        <Notice live>
          {t('removed', { number: removed.at + 1 })}
          <button type="button" className="link" onClick={putBack}>
            {t('putBack')}
          </button>
        </Notice>
      )}
      {!readOnly && (
        <FileDrop
          label={t('add')}
          hint={t('left', { count: left })}
          accept="image/jpeg,image/png,image/webp"
          multiple
          disabled={left === 0}
          onFiles={uploads.add}
        />
      )}
    </section>
  );
}
