import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import '@/components/shell/room.css';

export default async function NotFound() {
  const t = await getTranslations('ui');
  return (
    <main id="main" className="room">
      <EmptyState title={t('notFound')} action={<Link href="/">{t('toStart')}</Link>}>
        {t('notFoundDetail')}
      </EmptyState>
    </main>
  );
}
