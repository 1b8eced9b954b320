/** The form of a page to compose, as `npm run compose` takes it: the page's head and its reports in order of importance. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);
const pixels = z.number().int().min(1).max(20_000);

const photo = z.strictObject({
  width: pixels,
  height: pixels,
  caption: z.string(),
  photographer: optionalText,
  /** JPEG, PNG or WebP beside the page file; a scene is drawn when there is none */
  file: optionalText,
});

const credit = z.strictObject({ role: optionalText, name: text, unit: optionalText });

/** A paragraph with bold words, in pieces: `["报名", { "bold": "今晚截止" }, "。"]` */
const wordsAndBold = z.array(z.union([z.string().min(1), z.strictObject({ bold: text })])).min(1);

const report = z.strictObject({
  id: text,
  priority: z.number().int().min(1),
  kicker: optionalText,
  headline: text,
  subtitle: optionalText,
  byline: z.array(credit).default([]),
  editorsNote: optionalText,
  body: z.array(z.union([text, wordsAndBold, z.strictObject({ subhead: text })])).min(1),
  photos: z.array(photo).default([]),
  anchor: z.enum(['TL', 'TR', 'BL', 'BR']).optional(),
});

const page = z.strictObject({
  format: z.enum(['broadsheet', 'tabloid']),
  newspaper: text,
  section: text,
  date: z.iso.date(),
  number: z.number().int().min(1).max(999),
  editors: z.record(text, text).default({}),
});

export const pageFile = z
  .strictObject({ page, reports: z.array(report).min(1) })
  .refine(({ reports }) => new Set(reports.map(({ id }) => id)).size === reports.length, {
    message: 'two reports have the same id',
    path: ['reports'],
  });

export type PageFile = z.infer<typeof pageFile>;
export type PageFileReport = PageFile['reports'][number];
