import type { PageFormat } from '@/lib/composer/page';
import { formats } from '@/lib/composer/formats';
import type { TemplateTyped } from '@/lib/server/templates/input';
import type { TemplateDetail } from '@/lib/server/templates/template-list';
import { figureOf } from './figure-of';

/** A template as it is typed: figures are text until they are sent, so that half a number stays as it is. */
export interface TemplateValues {
  name: string;
  active: boolean;
  formatName: PageFormat['name'];
  figures: Record<FigureName, string>;
  pages: { number: string; name: string; sectionIds: string[] }[];
}

export const figureNames = [
  'pageWidth',
  'pageHeight',
  'areaWidth',
  'areaHeight',
  'columns',
  'characters',
  'em',
  'pitch',
  'headLines',
  'frontHeadLines',
] as const;

export type FigureName = (typeof figureNames)[number];

/** Where the server says something about a figure. */
export const fieldOfFigure: Record<FigureName, string> = {
  pageWidth: 'format.pageMm.0',
  pageHeight: 'format.pageMm.1',
  areaWidth: 'format.areaMm.0',
  areaHeight: 'format.areaMm.1',
  columns: 'format.columns',
  characters: 'format.charactersPerColumn',
  em: 'format.em',
  pitch: 'format.pitch',
  headLines: 'format.headLines',
  frontHeadLines: 'frontHeadLines',
};

export function figuresOf(format: PageFormat, frontHeadLines: number): TemplateValues['figures'] {
  const [pageWidth, pageHeight] = format.pageMm;
  const [areaWidth, areaHeight] = format.areaMm;
  const { columns, charactersPerColumn: characters, em, pitch, headLines } = format;
  const figures = {
    pageWidth,
    pageHeight,
    areaWidth,
    areaHeight,
    columns,
    characters,
    em,
    pitch,
    headLines,
    frontHeadLines,
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, String(figure)]),
  ) as TemplateValues['figures'];
}

export function valuesOf(template: TemplateDetail | null): TemplateValues {
  const format = template?.format ?? (formats.tabloid as PageFormat);
  return {
    name: template?.name ?? '',
    active: template?.active ?? true,
    formatName: format.name,
    figures: figuresOf(format, template?.frontHeadLines ?? 12),
    pages: (template?.pages ?? [{ number: 1, name: '', sectionIds: [] }]).map((page) => ({
      ...page,
      number: String(page.number),
    })),
  };
}

export function formatOf({ formatName, figures }: TemplateValues): PageFormat {
  const at = (name: FigureName) => Number(figures[name]);
  return {
    name: formatName,
    pageMm: [at('pageWidth'), at('pageHeight')],
    areaMm: [at('areaWidth'), at('areaHeight')],
    columns: at('columns'),
    charactersPerColumn: at('characters'),
    em: at('em'),
    pitch: at('pitch'),
    headLines: at('headLines'),
  };
}

export function inputOf(values: TemplateValues, template: TemplateDetail | null): TemplateTyped {
  const at = (name: FigureName) => figureOf(values.figures[name]);
  return {
    id: template?.id ?? null,
    seen: template?.seen ?? '',
    name: values.name,
    active: values.active,
    format: {
      name: values.formatName,
      pageMm: [at('pageWidth'), at('pageHeight')],
      areaMm: [at('areaWidth'), at('areaHeight')],
      columns: at('columns'),
      charactersPerColumn: at('characters'),
      em: at('em'),
      pitch: at('pitch'),
      headLines: at('headLines'),
    },
    frontHeadLines: at('frontHeadLines'),
    pages: values.pages.map((page) => ({ ...page, number: figureOf(page.number) })),
  };
}
