import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import './character-count.css';

/** 字, as the newsroom counts them: `limit` is a bound, `wanted` only a wish. */
export function CharacterCount({ count, limit, wanted }: { count: number; limit?: number; wanted?: number }) {
  const t = useTranslations('ui');
  const over = limit !== undefined && count > limit;
  const short = wanted !== undefined && count > 0 && count < wanted;
  return (
    <span className={classNames('count', over && 'over')}>
      {over && t('charactersOf', { count, limit })}
      {!over && short && t('charactersWanted', { count, wanted })}
      {!over && !short && t('characters', { count })}
    </span>
  );
}
