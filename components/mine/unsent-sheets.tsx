'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { begunHere } from '@/components/writing/local-copy';
import './home.css';
import './home-row.css';

/** Sheets that were begun without a line and that the server knows nothing of yet: they are on this machine only. */
export function UnsentSheets({ personId, known }: { personId: string; known: readonly string[] }) {
  const t = useTranslations('mine.home');
  const [sheets, setSheets] = useState<ReturnType<typeof begunHere>>([]);
  useEffect(() => setSheets(begunHere(personId)), [personId]);
  const unsent = sheets.filter(({ reportId }) => !known.includes(reportId));
  if (unsent.length === 0) return null;
  return (
    <section>
      <h2 className="home-group">
        {t('unsent')} <span>{unsent.length}</span>
      </h2>
      {unsent.map(({ reportId, headline }) => (
        <Link key={reportId} className="home-row" href={`/mine/${reportId}/write?new=1`}>
          <div>
            <h3 lang="zh-CN">{headline || t('noHeadline')}</h3>
            <p>{t('unsentNote')}</p>
          </div>
        </Link>
      ))}
    </section>
  );
}
