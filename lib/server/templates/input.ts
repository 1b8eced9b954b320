import { z } from 'zod';
import type { Problem } from '@/lib/domain/problems';
import { asTyped, figureProblems, type Range, within } from '../settings/figures';
import { asSent, line } from '../web/typed';

const lengths: Range = { min: 50, max: 900, parts: true };
const heads: Range = { min: 0, max: 80 };
const numbers: Range = { min: 1, max: 99 };
const type = {
  columns: { min: 1, max: 16 },
  charactersPerColumn: { min: 4, max: 60 },
  em: { min: 5, max: 24, parts: true },
  pitch: { min: 5, max: 60, parts: true },
  headLines: { min: 0, max: 20 },
} satisfies Record<string, Range>;

export const formatInput = z.strictObject({
  name: z.enum(['broadsheet', 'tabloid']),
  pageMm: z.tuple([within(lengths), within(lengths)]),
  areaMm: z.tuple([within(lengths), within(lengths)]),
  columns: within(type.columns),
  charactersPerColumn: within(type.charactersPerColumn),
  em: within(type.em),
  pitch: within(type.pitch),
  headLines: within(type.headLines),
});

const page = z.strictObject({
  number: within(numbers),
  name: line(20),
  sectionIds: z.array(z.uuid()).max(20),
});

export const templateInput = z.strictObject({
  id: z.uuid().nullable(),
  name: line(30),
  format: formatInput,
  frontHeadLines: within(heads),
  active: z.boolean(),
  pages: z.array(page).max(99),
  seen: asSent(64),
});

export type TemplateInput = z.infer<typeof templateInput>;

/** As the form sends it: a figure may be none yet. */
export const templateForm = templateInput.extend({
  format: formatInput.extend({
    pageMm: z.tuple([asTyped, asTyped]),
    areaMm: z.tuple([asTyped, asTyped]),
    columns: asTyped,
    charactersPerColumn: asTyped,
    em: asTyped,
    pitch: asTyped,
    headLines: asTyped,
  }),
  frontHeadLines: asTyped,
  pages: z.array(page.extend({ number: asTyped })).max(99),
});

export type TemplateTyped = z.infer<typeof templateForm>;

export function measureProblems({ format, frontHeadLines }: TemplateTyped): Problem[] {
  const names = Object.keys(type) as (keyof typeof type)[];
  return [
    ...format.pageMm.flatMap((length, index) => figureProblems(length, `format.pageMm.${index}`, lengths)),
    ...format.areaMm.flatMap((length, index) => figureProblems(length, `format.areaMm.${index}`, lengths)),
    ...names.flatMap((name) => figureProblems(format[name], `format.${name}`, type[name])),
    ...figureProblems(frontHeadLines, 'frontHeadLines', heads),
  ];
}

export const numberProblems = ({ pages }: TemplateTyped): Problem[] =>
  pages.flatMap(({ number }, index) => figureProblems(number, `pages.${index}.number`, numbers));
