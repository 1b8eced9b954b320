'use client';

import { useTranslations } from 'next-intl';
import { useProblemWords } from '@/components/shell/problem-words';
import { Button } from '@/components/ui/button';
import { Progress } from '@/components/ui/progress';
import type { Upload } from './use-uploads';
import '@/components/ui/field.css';
import './photo-line.css';

/** A photo on its way, or one that did not make it with the reason beside it. */
export function UploadLine({ upload, onRetry, onDrop }: { upload: Upload; onRetry: () => void; onDrop: () => void }) {
  const t = useTranslations('mine.photos');
  const words = useProblemWords();
  const { file, picture, sent, failed, again } = upload;
  return (
    <li className="photo-line">
      {/* biome-ignore lint/performance/noImgElement: a picture on this machine */}
      <img
        src={picture}
        alt=""
        width={96}
        height={72}
        // not a picture that this browser can draw: the frame stays empty
        onError={(event) => event.currentTarget.removeAttribute('src')}
      />
      <div>
        <p className="file-name">{file.name}</p>
        {failed ? (
          <>
            <p className="field-error" role="alert">
              {failed.map((problem) => words(problem).text).join('　')}
            </p>
            <div className="upload-tools">
              {again && (
                <Button small onClick={onRetry}>
                  {t('again')}
                </Button>
              )}
              <Button small tone="bare" onClick={onDrop}>
                {t('drop')}
              </Button>
            </div>
          </>
        ) : (
          <Progress label={sent < 1 ? t('sending') : t('developing')} done={sent} of={1} />
        )}
      </div>
    </li>
  );
}
