import { useTranslations } from 'next-intl';
import { Step } from '@/components/ui/pagination';

type FolioPositionProps = {
  list: string;
  at: number;
  of: number;
  previous?: string | undefined;
  next?: string | undefined;
};

/** Where this report stands in its list, with a step to either side. */
export function FolioPosition({ list, at, of, previous, next }: FolioPositionProps) {
  const t = useTranslations('shell');
  return (
    <>
      <nav aria-label={list}>
        <Step to={previous} label={t('previous')} icon="left" />
        <Step to={next} label={t('next')} icon="right" />
      </nav>
      <p>{t.rich('position', { list, at, of, b: (text) => <b>{text}</b> })}</p>
    </>
  );
}
