'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Stopped } from '@/components/shell/problem-words';
import { Button } from '@/components/ui/button';
import { printByline } from '@/lib/manuscript/byline/print';
import type { Credit } from '@/lib/manuscript/content';
import { CreditLine } from './credit-line';
import { useMissingWords } from './missing-words';
import { moved } from './moved';
import '@/components/ui/field.css';
import './byline-fields.css';

type BylineFieldsProps = {
  byline: Credit[];
  units: readonly string[];
  readOnly: boolean;
  problems: readonly Stopped[];
  onChange: (byline: Credit[]) => void;
};

/** The byline as it will be printed; opened, a line for each person. */
export function BylineFields({ byline, units, readOnly, problems, onChange }: BylineFieldsProps) {
  const t = useTranslations('mine.byline');
  const { beside } = useMissingWords();
  const [open, setOpen] = useState(false);
  const wrong = problems.some(({ field }) => field?.startsWith('byline'));
  const unfolded = (open || wrong) && !readOnly;
  const put = (index: number, credit: Credit) => onChange(byline.map((one, at) => (at === index ? credit : one)));
  return (
    <section className="byline-fields" id="byline" tabIndex={-1} aria-label={t('label')}>
      <div className="field-label">
        <span>{t('label')}</span>
        {!readOnly && !wrong && (
          <button type="button" className="link" aria-expanded={unfolded} onClick={() => setOpen(!open)}>
            {t(unfolded ? 'fold' : 'change')}
          </button>
        )}
      </div>
      <p className="printed" lang="zh-CN">
        {printByline(byline.filter(({ name }) => name.trim() !== '')) || t('nobody')}
      </p>
      {beside(problems, 'byline') && <span className="field-error">{beside(problems, 'byline')}</span>}
      {unfolded && (
        <>
          <ol>
            {byline.map((credit, index) => (
              <CreditLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a credit has no name but its place
                key={index}
                index={index}
                of={byline.length}
                credit={credit}
                units={units}
                error={beside(problems, `byline.${index}.name`)}
                onChange={(next) => put(index, next)}
                onMove={(by) => onChange(moved(byline, index, by))}
                onRemove={() => onChange(byline.filter((_, at) => at !== index))}
              />
            ))}
          </ol>
          <Button small onClick={() => onChange([...byline, { name: '', role: 'photographer', unit: null }])}>
            {t('add')}
          </Button>
        </>
      )}
    </section>
  );
}
