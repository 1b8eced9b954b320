import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterSelect } from '@/components/ui/filter-select';
import { clockTime, type DateFormat } from '@/lib/i18n/dates';
import type { Comparison } from '@/lib/server/reports/compare';
import type { OpenText } from '@/lib/server/reports/open-report';
import { ChangeShown } from './change-shown';
import '@/components/ui/filters.css';

type DifferencePaneProps = {
  text: OpenText;
  comparison: Comparison | null;
  dates: DateFormat;
  path: string;
  search: Record<string, string | undefined>;
};

/** 对照: 原稿 and now, or any two texts that were kept. */
export function DifferencePane({ text, comparison, dates, path, search }: DifferencePaneProps) {
  const t = useTranslations('reports');
  if (!comparison) return <EmptyState title={t('compare.none')} />;
  const options = text.revisions.map(({ number, kind, by, at }) => ({
    value: String(number),
    label: `${t(`revision.${kind}`)}　${by}　${clockTime(at, dates)}`,
  }));
  return (
    <>
      <form className="filters compare" action={path} aria-label={t('compare.which')}>
        {Object.entries({ ...search, view: 'difference' }).map(
          ([name, value]) =>
            value && name !== 'a' && name !== 'b' && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <FilterSelect
          key={`a${comparison.from}`}
          name="a"
          label={t('compare.from')}
          defaultValue={String(comparison.from)}
          options={options}
        />
        <FilterSelect
          key={`b${comparison.to}`}
          name="b"
          label={t('compare.to')}
          defaultValue={comparison.to === null ? '' : String(comparison.to)}
          options={[{ value: '', label: t('compare.now') }, ...options]}
        />
        <Button type="submit" small>
          {t('compare.show')}
        </Button>
      </form>
      <ChangeShown comparison={comparison} />
    </>
  );
}
