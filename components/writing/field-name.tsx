import { useTranslations } from 'next-intl';
import type { PhotoCaption } from '@/lib/manuscript/content';

/** `headline`, `photos.<id>.caption` in the newsroom's words. */
export function FieldName({ field, photos }: { field: string; photos: readonly PhotoCaption[] }) {
  const t = useTranslations('mine.fields');
  const [, photoId, part] = /^photos\.(.+)\.(caption|photographer)$/.exec(field) ?? [];
  if (photoId) {
    const number = photos.findIndex((photo) => photo.photoId === photoId) + 1;
    return (
      <b>{t(part === 'caption' ? 'captionOf' : 'photographerOf', { number: number > 0 ? String(number) : '' })}　</b>
    );
  }
  const key = field as Parameters<typeof t>[0];
  return <b>{t.has(key) ? t(key) : field}　</b>;
}
