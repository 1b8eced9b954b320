import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';

/** One's programs lose their tokens, unless their owner wants otherwise. */
export function KeepTokens({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const t = useTranslations('account.tokens');
  return (
    <Checkbox
      label={t('keep')}
      note={t('keepNote')}
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
