import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import './door-form.css';

export function LinkGone() {
  const t = useTranslations('account');
  return (
    <div className="door-form">
      <EmptyState
        title={t('link.gone')}
        action={
          <>
            <ButtonLink href="/forgotten">{t('link.toForgotten')}</ButtonLink>{' '}
            <ButtonLink href="/signin">{t('link.toSignIn')}</ButtonLink>
          </>
        }
      >
        {t('link.goneDetail')}
      </EmptyState>
    </div>
  );
}
