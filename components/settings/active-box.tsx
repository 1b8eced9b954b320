import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';

/** In use, or kept only because old reports name it. */
export function ActiveBox({
  form,
}: {
  form: { values: { active: boolean }; set(field: 'active', active: boolean): void };
}) {
  const t = useTranslations('settings');
  return (
    <Checkbox
      id="active"
      label={t('active')}
      note={t('activeNote')}
      checked={form.values.active}
      onChange={(event) => form.set('active', event.target.checked)}
    />
  );
}
