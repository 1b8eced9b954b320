'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { ProblemList, type ShownProblem } from '@/components/ui/problem-list';
import { goToField } from '@/components/ui/refused-button';
import './form-pane.css';

/** All of them at once at the head of the form, each again at its field; the first one is gone to. */
export function FormProblems({ problems }: { problems: readonly ShownProblem[] }) {
  const t = useTranslations('settings');
  const list = useRef<HTMLDivElement>(null);
  const first = problems[0];
  const said = problems.map(({ field, text }) => `${field} ${text}`).join('\n');
  useEffect(() => {
    if (said === '') return;
    if (first?.field && document.getElementById(first.field)) goToField(first.field);
    else list.current?.scrollIntoView({ block: 'nearest' });
  }, [said, first?.field]);
  return (
    <div ref={list} className="form-problems">
      <ProblemList
        title={t('mend')}
        problems={problems.map(({ field, text }) => {
          const label = field && labelOf(field);
          return { text: label ? t('atField', { field: label, text }) : text, field };
        })}
      />
    </div>
  );
}

/** The words over a field, without what stands beside them. */
function labelOf(field: string): string | null | undefined {
  return document.querySelector(`label[for="${CSS.escape(field)}"]`)?.firstChild?.textContent;
}
