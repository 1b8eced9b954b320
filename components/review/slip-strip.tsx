import { useTranslations } from 'next-intl';
import { SignatureStrip } from '@/components/reports/signature-strip';
import { clockTime, type DateFormat, fullDate } from '@/lib/i18n/dates';
import type { SlipLine } from '@/lib/server/reports/slip';
import type { SlipDigest } from '@/lib/server/reports/slip-digest';
import './slip-strip.css';

const roleOf = { editor: 'editor', head: 'head', chief: 'chief' } as const;

type SlipStripProps = { slip: readonly SlipLine[]; digest: SlipDigest | null; dates: DateFormat };

/** The slip of this report as seals, a level each; below them the digest that proves they were so. */
export function SlipStrip({ slip, digest, dates }: SlipStripProps) {
  const t = useTranslations('reports');
  const roles = useTranslations('shell.roles');
  return (
    <>
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
      <p className="slip-digest">
        {digest
          ? t('slipDigest', { day: fullDate(digest.day, dates), hash: digest.hash.slice(0, 12), newer: digest.newer })
          : t('slipDigestNone')}
      </p>
    </>
  );
}
