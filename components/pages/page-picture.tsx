'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import './page-faces.css';
import './page-picture.css';

interface PagePictureProps {
  /** address of the page's SVG; it changes when the page does */
  src: string;
  /** said where the picture is not there yet, or cannot be had */
  alt: string;
}

/**
 * The composed page drawn in place: inside the document it has the desk's fonts, which a picture
 * file would not.
 */
export function PagePicture({ src, alt }: PagePictureProps) {
  const t = useTranslations('ui');
  const [drawn, setDrawn] = useState<{ src: string; svg: string } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    setFailed(false);
    fetch(src, { signal: leaving.signal })
      .then(async (answer) => (answer.ok ? setDrawn({ src, svg: await answer.text() }) : setFailed(true)))
      .catch(() => !leaving.signal.aborted && setFailed(true));
    return () => leaving.abort();
  }, [src]);
  if (failed) return <span className="none">{t('noPicture')}</span>;
  if (!drawn) return <span className="none" role="img" aria-busy="true" aria-label={alt} />;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes all text
  return <span className="page-drawing" dangerouslySetInnerHTML={{ __html: drawn.svg }} />;
}
