import { useLocale, useTranslations } from 'next-intl';
import { locales } from '@/lib/i18n/locale';
import './word-choice.css';

/** A form, so that it works before any script has loaded. The action gets `locale`. */
export function LanguageSwitch({ action }: { action: (form: FormData) => void | Promise<void> }) {
  const t = useTranslations('shell');
  const current = useLocale();
  return (
    <form action={action} className="word-choice" aria-label={t('language')}>
      {locales.map((locale) => (
        <button key={locale} type="submit" name="locale" value={locale} lang={locale} aria-pressed={locale === current}>
          {t(`languages.${locale}`)}
        </button>
      ))}
    </form>
  );
}
