import { useTranslations } from 'next-intl';
import { PhotoFigure } from '@/components/reports/photo-figure';
import { CopyText } from '@/components/reports/copy-text';
import type { ReportContent } from '@/lib/manuscript/content';
import { BodyText } from './body-text';

/** The report to be read through, folded away. */
export function ReadContent({ content, open = false }: { content: ReportContent; open?: boolean }) {
  const t = useTranslations('mine.report');
  return (
    <details open={open}>
      <summary>{t('text')}</summary>
      <CopyText>
        <BodyText body={content.body} />
      </CopyText>
      <div className="read-photos">
        {content.photos.map((photo, index) => (
          <PhotoFigure
            key={photo.photoId}
            number={index + 1}
            photo={{
              src: `/api/photos/${photo.photoId}/screen`,
              caption: photo.caption,
              photographer: photo.photographer,
            }}
          />
        ))}
      </div>
    </details>
  );
}
