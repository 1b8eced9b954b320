import { useTranslations } from 'next-intl';
import './heading-block.css';

type HeadingBlockProps = {
  kicker?: string | null | undefined;
  headline: string;
  subtitle?: string | null | undefined;
  /** as printed: 通讯员 林见秋　摄影 许青禾 */
  byline?: string | undefined;
  unit?: string | null | undefined;
};

/** 引题, 主题, 副题 and 署名 as they will be printed: 楷 above, 宋 bold, 楷 after a dash. */
export function HeadingBlock({ kicker, headline, subtitle, byline, unit }: HeadingBlockProps) {
  const t = useTranslations('ui');
  return (
    <header className="heading" lang="zh-CN">
      {kicker && <p className="kicker">{kicker}</p>}
      <h2 className={headline ? undefined : 'none'}>{headline || t('noHeadline')}</h2>
      {subtitle && <p className="subtitle">——{subtitle}</p>}
      {(byline || unit) && (
        <p className="byline">
          {byline}
          {unit && <span>{unit}</span>}
        </p>
      )}
    </header>
  );
}
