import type { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Column } from '@/components/ui/table';

interface Dated {
  from: string;
  until: string | null;
  phase: 'now' | 'later' | 'past';
}

/** From when, to when, whether in force, and how to end it: the same for a role and for a unit. */
export function termColumns<Row extends Dated>(
  t: ReturnType<typeof useTranslations<'settings'>>,
  end: (row: Row) => ReactNode,
): Column<Row>[] {
  return [
    { key: 'from', head: t('person.from'), kind: 'quiet', cell: ({ from }) => from },
    { key: 'until', head: t('person.until'), kind: 'quiet', cell: ({ until }) => until ?? t('person.open') },
    { key: 'phase', head: t('people.whereabouts'), kind: 'quiet', cell: ({ phase }) => t(`person.phases.${phase}`) },
    { key: 'end', head: '', kind: 'fit', cell: (row) => row.phase !== 'past' && end(row) },
  ];
}
