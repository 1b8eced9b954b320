import { useTranslations } from 'next-intl';
import { Dot } from '@/components/ui/dot';
import { Notice } from '@/components/ui/notice';
import { type Matter, matters as kinds } from '@/lib/domain/operations/attention';

/** What should be looked at, the pressing matters first; a sentence that says so when there is nothing. */
export function MattersList({ matters }: { matters: readonly Matter[] }) {
  const t = useTranslations('settings.operations');
  if (matters.length === 0)
    return (
      <p className="state tone-ok" role="status">
        <Dot shape="full" /> {t('allWell')}
      </p>
    );
  return (
    <ul aria-label={t('matters.label')}>
      {matters.map((matter) => (
        <li key={matter}>
          <Notice tone={kinds[matter] === 'pressing' ? 'you' : 'back'}>{t(`matters.${matter}`)}</Notice>
        </li>
      ))}
    </ul>
  );
}
