import { useTranslations } from 'next-intl';
import { SignatureStrip } from '@/components/reports/signature-strip';
import { clockTime, type DateFormat } from '@/lib/i18n/dates';
import type { SlipLine } from '@/lib/server/reports/slip';

const roleOf = { editor: 'editor', head: 'head', chief: 'chief' } as const;

/** The slip of this report as seals, a level each. */
export function SlipStrip({ slip, dates }: { slip: readonly SlipLine[]; dates: DateFormat }) {
  const t = useTranslations('reports');
  const roles = useTranslations('shell.roles');
  return (
    <SignatureStrip
      inset
      signatures={slip.map(({ level, standing, name, at, changes, confirmedBy }) => ({
        key: level,
        level: t(`levels.${level}`),
        standing,
        name: name ?? undefined,
        role: confirmedBy
          ? t('confirmedBy', { name: confirmedBy })
          : standing === 'skip'
            ? undefined
            : roles(roleOf[level]),
        time: at ? clockTime(at, dates) : undefined,
        changes: changes || undefined,
      }))}
    />
  );
}
