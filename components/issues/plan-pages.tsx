'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';

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
    <fieldset className="form-group">
      <legend>{t('pages')}</legend>
      {pages.map((page, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page has no name of its own until it is planned
        <div className="form-pair" key={index}>
          <TextField
            id={`pages.${index}.name`}
            label={t('pageName', { page: String(page.number).padStart(2, '0') })}
            value={page.name}
            maxLength={20}
            onChange={(event) => change(index, { name: event.target.value })}
            error={errorOf(`pages.${index}.name`) ?? errorOf(`pages.${index}.number`)}
            hint={
              <button type="button" className="link" onClick={() => onChange(pages.filter((_, at) => at !== index))}>
                {t('removePage')}
              </button>
            }
          />
          <div className="checks" role="group" aria-label={t('pageSections', { page: page.number })}>
            {sections.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={page.sectionIds.includes(id)}
                  onChange={(event) =>
                    change(index, {
                      sectionIds: event.target.checked
                        ? [...page.sectionIds, id]
                        : page.sectionIds.filter((each) => each !== id),
                    })
                  }
                />{' '}
                {name}
              </label>
            ))}
          </div>
        </div>
      ))}
      <div className="form-actions">
        <Button small onClick={() => onChange([...pages, { number: next, name: '', sectionIds: [] }])}>
          {t('addPage')}
        </Button>
      </div>
    </fieldset>
  );
}
