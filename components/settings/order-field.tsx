import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import type { FormLine } from './use-form';

/** Its place in every list of its kind. */
export function OrderField({ form }: { form: { line(field: 'order'): FormLine } }) {
  const t = useTranslations('settings');
  return <TextField {...form.line('order')} label={t('order')} hint={t('orderHint')} type="number" min={0} max={999} />;
}
