'use client';

import { useTranslations } from 'next-intl';
import { SectionTicks } from '@/components/pages/section-ticks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { TemplateValues } from './template-values';
import './template-pages.css';
import '@/components/ui/field.css';

type TemplatePage = TemplateValues['pages'][number];

interface TemplatePagesProps {
  pages: TemplatePage[];
  sections: { id: string; name: string }[];
  onChange: (pages: TemplatePage[]) => void;
  errorAt: (field: string) => string | undefined;
}

/** Number, name and sections of each page. */
export function TemplatePages({ pages, sections, onChange, errorAt }: TemplatePagesProps) {
  const t = useTranslations('settings');
  const change = (index: number, page: Partial<TemplatePage>) =>
    onChange(pages.map((each, at) => (at === index ? { ...each, ...page } : each)));
  const next = String(Math.max(0, ...pages.map(({ number }) => Number(number) || 0)) + 1);
  return (
    <>
      {errorAt('pages') && <p className="field-error">{errorAt('pages')}</p>}
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name than their place
        <div className="template-page" key={index}>
          <div className="page-line">
            <TextField
              id={`pages.${index}.number`}
              label={t('templates.pageNumber')}
              inputMode="numeric"
              maxLength={2}
              value={page.number}
              onChange={(event) => change(index, { number: event.target.value })}
              error={errorAt(`pages.${index}.number`)}
            />
            <TextField
              id={`pages.${index}.name`}
              label={t('templates.pageName')}
              maxLength={20}
              value={page.name}
              onChange={(event) => change(index, { name: event.target.value })}
              error={errorAt(`pages.${index}.name`)}
            />
            <Button tone="bare" small onClick={() => onChange(pages.toSpliced(index, 1))}>
              {t('templates.removePage')}
            </Button>
          </div>
          <SectionTicks
            legend={t('templates.fills')}
            sections={sections}
            chosen={page.sectionIds}
            onChange={(sectionIds) => change(index, { sectionIds })}
          />
        </div>
      ))}
      <Button id="pages" small onClick={() => onChange([...pages, { number: next, name: '', sectionIds: [] }])}>
        {t('templates.addPage')}
      </Button>
    </>
  );
}
