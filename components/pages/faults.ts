'use client';

import { useTranslations } from 'next-intl';
import type { Figures } from '@/lib/composer/figures/figures';

/** What is wrong with a layout, in words, worst first; nothing when it is clean. */
export function useFaults(): (figures: Figures) => string[] {
  const t = useTranslations('issues.faults');
  return (figures) => {
    const counted = [
      ['overset', figures.overset],
      ['collisions', figures.collisions],
      ['verticalSeams', figures.verticalSeams],
      ['middleSeams', figures.middleSeams],
      ['titleInversions', figures.titleInversions[0]],
      ['kinsoku', figures.kinsoku],
      ['widows', figures.widows],
      ['blankLines', figures.blankLines],
    ] as const;
    return counted.filter(([, count]) => count > 0).map(([name, count]) => t(name, { count }));
  };
}
