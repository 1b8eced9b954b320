import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { publicPage } from '@/lib/server/web/desk-page';
import '@/components/shell/room.css';

/** The front page before the first issue; from the first release on the thin server answers here. */
export default publicPage(async () => {
  const t = await getTranslations('reader');
  return (
    <main id="main" className="room">
      <EmptyState title={t('emptyTitle')} action={<Link href="/signin">{t('emptySignIn')}</Link>}>
        {t('emptyDetail')}
      </EmptyState>
    </main>
  );
});
