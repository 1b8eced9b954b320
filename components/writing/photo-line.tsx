'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Stopped } from '@/components/shell/problem-words';
import { Icon } from '@/components/ui/icon';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { PhotoCaption } from '@/lib/manuscript/content';
import { type Focal, FocalPicture } from './focal-picture';
import { useMissingWords } from './missing-words';
import './photo-line.css';
import './row-tools.css';

type PhotoLineProps = {
  photo: PhotoCaption;
  index: number;
  of: number;
  focal: Focal | undefined;
  people: readonly string[];
  readOnly: boolean;
  problems: readonly Stopped[];
  onChange: (photo: PhotoCaption) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onFocal: (focal: Focal) => void;
};

/** A photo beside what it needs to be printed: what it shows, who took it. */
export function PhotoLine({
  photo,
  index,
  of,
  focal,
  people,
  readOnly,
  problems,
  onChange,
  onMove,
  onRemove,
  onFocal,
}: PhotoLineProps) {
  const t = useTranslations('mine.photos');
  const { beside } = useMissingWords();
  const [looking, setLooking] = useState(false);
  const names = useId();
  const number = index + 1;
  return (
    <li className="photo-line">
      <div>
        <button type="button" className="frame" onClick={() => setLooking(true)} aria-label={t('look', { number })}>
          {/* biome-ignore lint/performance/noImgElement: derivatives are made by our own server */}
          <img
            src={`/api/photos/${photo.photoId}/thumb`}
            alt={photo.caption || t('number', { number })}
            width={96}
            height={72}
          />
        </button>
        {!readOnly && (
          <div className="row-tools">
            <button type="button" disabled={index === 0} aria-label={t('up', { number })} onClick={() => onMove(-1)}>
              <Icon name="up" />
            </button>
            <button
              type="button"
              disabled={index === of - 1}
              aria-label={t('down', { number })}
              onClick={() => onMove(1)}
            >
              <Icon name="down" />
            </button>
            <button type="button" aria-label={t('remove', { number })} onClick={onRemove}>
              <Icon name="cross" />
            </button>
          </div>
        )}
      </div>
      <div>
        <TextArea
          id={`photos.${index}.caption`}
          label={t('caption', { number })}
          note={photo.caption ? undefined : t('captionNote')}
          rows={1}
          lang="zh-CN"
          maxLength={2000}
          readOnly={readOnly}
          value={photo.caption}
          error={beside(problems, `photos.${index}.caption`)}
          onChange={(event) => onChange({ ...photo, caption: event.target.value })}
        />
        <TextField
          id={`photos.${index}.photographer`}
          label={t('photographer')}
          lang="zh-CN"
          list={names}
          autoComplete="off"
          maxLength={100}
          readOnly={readOnly}
          value={photo.photographer}
          error={beside(problems, `photos.${index}.photographer`)}
          onChange={(event) => onChange({ ...photo, photographer: event.target.value })}
        />
        <datalist id={names}>
          {people.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {looking && (
        <FocalPicture
          photoId={photo.photoId}
          number={number}
          focal={focal}
          readOnly={readOnly}
          onChange={onFocal}
          onClose={() => setLooking(false)}
        />
      )}
    </li>
  );
}
