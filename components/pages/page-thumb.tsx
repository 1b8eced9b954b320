import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import './page-thumb.css';

type PageThumbProps = {
  /** address of the page's picture; or an SVG as children; or neither: not composed yet */
  src?: string | undefined;
  alt: string;
  children?: ReactNode;
  /** a report is being dragged over it */
  target?: boolean;
  /** said in red at its foot: 超6行 */
  warning?: string | undefined;
};

/** A page as a picture. It stays white in the dark. */
export function PageThumb({ src, alt, children, target, warning }: PageThumbProps) {
  const t = useTranslations('ui');
  return (
    <span className={classNames('page-thumb', target && 'over')}>
      {/* biome-ignore lint/performance/noImgElement: the picture is made by our own server */}
      {src && <img src={src} alt={alt} loading="lazy" />}
      {children}
      {!src && !children && <span className="none">{t('noPicture')}</span>}
      {warning && <span className="tag">{warning}</span>}
    </span>
  );
}
