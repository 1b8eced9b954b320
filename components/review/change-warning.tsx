'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { signatureCanFall } from '@/lib/domain/pages/states';
import { type Level, lastLevel, levelOfState, levelsFrom, stateOfLevel } from '@/lib/domain/reports/policy';
import type { OpenReport, OpenText } from '@/lib/server/reports/open-report';

/** What a change of this text costs, said before it is made, and what it cost, said after. */
export function ChangeWarning({ report, text }: { report: OpenReport; text: OpenText }) {
  const t = useTranslations('reports');
  const states = useTranslations('states.report');
  const level = report.state === 'signed' ? lastLevel(text.policy) : levelOfState(report.state);
  if (level === null) return null;
  const spelled = (some: Level[]) => some.map((one) => t(`levels.${one}`)).join(t('edit.levelsJoin'));
  const standing = (wanted: 'signed' | 'void') =>
    text.slip.filter((line) => line.standing === wanted).map((line) => line.level);
  const falling = levelsFrom(level).filter((one) => standing('signed').includes(one));
  const fallen = standing('void');
  const signedPage = report.placements.find(({ pageState }) => signatureCanFall(pageState));
  return (
    <>
      <Notice tone="review">{t('edit.lead')}</Notice>
      {falling.length > 0 && report.state !== 'signed' && (
        <Notice tone="back">{t('edit.willFall', { levels: spelled(falling) })}</Notice>
      )}
      {report.state === 'signed' && (
        <Notice tone="back">{t('edit.willReopen', { state: states(stateOfLevel[level]) })}</Notice>
      )}
      {signedPage && (
        <Notice tone="back">{t('edit.willUnsign', { page: String(signedPage.page).padStart(2, '0') })}</Notice>
      )}
      {fallen.length > 0 && (
        <Notice tone="back" live>
          {t('edit.fell', { levels: spelled(fallen) })}
        </Notice>
      )}
    </>
  );
}
