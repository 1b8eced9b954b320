import { useTranslations } from 'next-intl';
import { CopyText } from '@/components/reports/copy-text';
import { HeadingBlock } from '@/components/reports/heading-block';
import { Notice } from '@/components/ui/notice';
import { levelOfState } from '@/lib/domain/reports/policy';
import { printByline } from '@/lib/manuscript/byline/print';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';
import { ManuscriptText } from './manuscript-text';
import { type GalleryPhoto, PhotoGallery } from './photo-gallery';
import { ReportFacts } from './report-facts';
import './photo-gallery.css';
import './quoted.css';

/** The report as it reads, close to how it will print. */
export function ReadView({ report, text, facts }: { report: OpenReport; text: OpenText; facts: boolean }) {
  const t = useTranslations('reports');
  const { content } = text;
  const photos = content.photos.flatMap(({ photoId, caption, photographer }): GalleryPhoto[] => {
    const photo = text.photos.find(({ id }) => id === photoId);
    return photo ? [{ id: photoId, caption, photographer, width: photo.width, height: photo.height }] : [];
  });
  const [first, ...others] = photos;
  return (
    <>
      <HeadingBlock
        kicker={content.kicker}
        headline={content.headline}
        subtitle={content.subtitle}
        byline={printByline(content.byline)}
      />
      {text.unconfirmed.length > 0 && (report.state === 'submitted' || levelOfState(report.state) !== null) && (
        <Notice tone="review">{t('unconfirmed', { names: text.unconfirmed.join('、') })}</Notice>
      )}
      {facts && <ReportFacts report={report} text={text} />}
      {content.editorsNote && (
        <p className="quoted" lang="zh-CN">
          {t('editorsNote')}　{content.editorsNote}
        </p>
      )}
      <CopyText>
        {first && <PhotoGallery photos={[first]} of={photos} beside />}
        <ManuscriptText body={content.body} />
      </CopyText>
      {others.length > 0 && (
        <div className="photo-row">
          <PhotoGallery photos={others} of={photos} from={1} />
        </div>
      )}
      {text.errata.map((erratum) => (
        <p key={erratum.at} className="quoted" lang="zh-CN">
          <b>{t('errata')}</b>　{erratum.text}
          <cite>{erratum.by}</cite>
        </p>
      ))}
    </>
  );
}
