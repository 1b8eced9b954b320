import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './photo-figure.css';

type ShownPhoto = {
  src: string;
  /** the same in several widths, and how wide it will stand, as browsers read it */
  srcSet?: string | undefined;
  sizes?: string | undefined;
  caption?: string | null | undefined;
  photographer?: string | null | undefined;
  width?: number | undefined;
  height?: number | undefined;
};

type PhotoFigureProps = { photo: ShownPhoto; number?: number; beside?: boolean; remark?: string; href?: string };

/** A photo with its caption and photographer; what is missing is said in ochre. */
export function PhotoFigure({ photo, number, beside, remark, href }: PhotoFigureProps) {
  const t = useTranslations('ui');
  const label = number === undefined ? '' : t('photo.number', { number });
  const picture = (
    // biome-ignore lint/performance/noImgElement: derivatives are made by our own server
    <img
      srcSet={photo.srcSet}
      sizes={photo.sizes}
      src={photo.src}
      alt={photo.caption ?? label}
      width={photo.width}
      height={photo.height}
      loading="lazy"
    />
  );
  return (
    <figure className={classNames('photo', beside && 'beside')}>
      {href ? (
        <a className="frame" href={href}>
          {picture}
        </a>
      ) : (
        picture
      )}
      <figcaption>
        {label && `${label}　`}
        {photo.caption ? <bdi lang="zh-CN">{photo.caption}</bdi> : <em className="bad">{t('photo.noCaption')}</em>}
        <span>
          {photo.photographer ? (
            t('photo.photographer', { name: photo.photographer })
          ) : (
            <em className="bad">{t('photo.noPhotographer')}</em>
          )}
          {remark && <em className="bad">　{remark}</em>}
        </span>
      </figcaption>
    </figure>
  );
}
