'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Kbd } from '@/components/ui/kbd';
import type { PageDesk } from '@/lib/server/pages/page-desk';
import { CandidatePicture } from './candidate-picture';
import { useFaults } from './faults';
import { PagePicture } from './page-picture';
import { PageThumb } from './page-thumb';
import { useWorkReason } from './work-reason';
import './candidates.css';

const SHOWN = 6;

/** 换一版: the next layouts as pictures, each with what is wrong with it. */
export function Candidates({
  desk,
  pending,
  onChoose,
}: {
  desk: PageDesk;
  pending: boolean;
  onChoose: (candidate: number) => void;
}) {
  const t = useTranslations('issues');
  const faults = useFaults();
  const reasonOf = useWorkReason(desk);
  const why = useId();
  const { page, layout } = desk;
  // they were made of the text as it was; the page itself keeps its picture
  const outdated = layout !== null && !layout.fresh;
  const candidates = outdated ? [] : desk.candidates;
  const refused = candidates.length > 1 ? reasonOf('choose') : null;
  const shown = candidates.slice(0, Math.max(SHOWN, (layout?.chosen ?? 0) + 1));
  return (
    <aside className="candidates" aria-label={t('layouts')}>
      <h2>
        {t('layouts')} <Kbd>N</Kbd>
      </h2>
      {refused && (
        <p id={why} className="refused">
          {refused}
        </p>
      )}
      {shown.map(({ figures }, index) => (
        <CandidatePicture
          // biome-ignore lint/suspicious/noArrayIndexKey: candidates are known by their place
          key={index}
          letter={String.fromCharCode(65 + index)}
          inUse={index === layout?.chosen}
          faults={faults(figures)}
          refusedBy={refused ? why : undefined}
          onChoose={() => !pending && index !== layout?.chosen && onChoose(index)}
          picture={
            <PageThumb alt={t('candidate', { letter: String.fromCharCode(65 + index) })}>
              {layout && desk.showsCandidates ? (
                <PagePicture
                  src={`/api/pages/${page.id}/candidates/${index}?layout=${layout.number}`}
                  alt={t('candidate', { letter: String.fromCharCode(65 + index) })}
                />
              ) : null}
            </PageThumb>
          }
        />
      ))}
      <p>
        {outdated
          ? t('layoutsOutdated')
          : candidates.length === 0
            ? t('noLayouts')
            : t('layoutCount', { count: candidates.length })}
      </p>
    </aside>
  );
}
