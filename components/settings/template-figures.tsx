'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { formatProblems } from '@/lib/composer/format-problems';
import { useProblemWords } from '@/components/shell/problem-words';
import { figureOf } from './figure-of';
import { PageSketch } from './page-sketch';
import { type FigureName, fieldOfFigure, figureNames, formatOf, type TemplateValues } from './template-values';
import '@/components/ui/field.css';

const inMillimetres: readonly FigureName[] = ['pageWidth', 'pageHeight', 'areaWidth', 'areaHeight'];
const inPoints: readonly FigureName[] = ['em', 'pitch'];

interface TemplateFiguresProps {
  values: TemplateValues;
  onChange: (figures: TemplateValues['figures']) => void;
  errorAt: (field: string) => string | undefined;
}

/** The measures of a page. What cannot be composed is said while it is typed. */
export function TemplateFigures({ values, onChange, errorAt }: TemplateFiguresProps) {
  const t = useTranslations('settings');
  const words = useProblemWords();
  const format = formatOf(values);
  const frontHeadLines = Number(values.figures.frontHeadLines);
  const numbers = figureNames.every((name) => figureOf(values.figures[name]) !== null);
  const found = numbers ? formatProblems(format, frontHeadLines).map(words) : [];
  return (
    <>
      <div className="form-pair">
        {figureNames.map((name) => (
          <TextField
            key={name}
            id={fieldOfFigure[name]}
            label={t(`templates.${name}`)}
            hint={
              inMillimetres.includes(name) ? t('templates.mm') : inPoints.includes(name) ? t('templates.pt') : undefined
            }
            inputMode="decimal"
            maxLength={8}
            value={values.figures[name]}
            onChange={(event) => onChange({ ...values.figures, [name]: event.target.value })}
            error={errorAt(fieldOfFigure[name]) ?? found.find(({ field }) => field === fieldOfFigure[name])?.text}
          />
        ))}
      </div>
      <PageSketch format={format} frontHeadLines={frontHeadLines} />
    </>
  );
}
