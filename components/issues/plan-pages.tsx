'use client';

import { useTranslations } from 'next-intl';
import { SectionTicks } from '@/components/pages/section-ticks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import '@/components/settings/template-pages.css';
import '@/components/ui/field.css';

export interface PlannedPage {
  number: number;
  name: string;
  sectionIds: string[];
}

interface PlanPagesProps {
  pages: PlannedPage[];
  sections: { id: string; name: string }[];
  onChange: (pages: PlannedPage[]) => void;
  errorOf: (field: string) => string | undefined;
}

/** The pages of the plan: number, printed name, the sections that may fill it. */
export function PlanPages({ pages, sections, onChange, errorOf }: PlanPagesProps) {
  const t = useTranslations('issues');
  const change = (index: number, over: Partial<PlannedPage>) =>
    onChange(pages.map((page, at) => (at === index ? { ...page, ...over } : page)));
  const next = Math.max(0, ...pages.map(({ number }) => number)) + 1;
  return (
    <>
      {errorOf('pages') && <p className="field-error">{errorOf('pages')}</p>}
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no name of its own until it is planned
        <div className="template-page" key={index}>
          <TextField
            id={`pages.${index}.name`}
            label={t('pageName', { page: String(page.number).padStart(2, '0') })}
            value={page.name}
            maxLength={20}
            onChange={(event) => change(index, { name: event.target.value })}
            error={errorOf(`pages.${index}.name`) ?? errorOf(`pages.${index}.number`)}
            hint={
              <button type="button" className="link" onClick={() => onChange(pages.toSpliced(index, 1))}>
                {t('removePage')}
              </button>
            }
          />
          <SectionTicks
            legend={t('pageSections', { page: page.number })}
            sections={sections}
            chosen={page.sectionIds}
            onChange={(sectionIds) => change(index, { sectionIds })}
          />
        </div>
      ))}
      <Button small onClick={() => onChange([...pages, { number: next, name: '', sectionIds: [] }])}>
        {t('addPage')}
      </Button>
    </>
  );
}
