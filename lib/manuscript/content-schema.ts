import { z } from 'zod';
import { creditRoles } from '@/lib/manuscript/credit-roles';
import { typedText } from '@/lib/manuscript/typed-text';

/**
 * The allow-list of what a manuscript may consist of. Whatever is not named here is refused, never
 * stripped: the editor's own schema is a convenience, this is the wall. Lengths are generous; what a
 * gate asks of a finished report is in lib/domain/reports/requirements.
 */

// NUL breaks the database, the other controls break print; lone surrogates break both
const unprintable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

const words = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((text) => !unprintable.test(text), { params: { problem: 'value-not-allowed' } })
    .transform(typedText)
    // Unicode's own composition makes some longer: what is kept must be taken again as it is
    .refine((text) => text.length <= max, { params: { problem: 'too-long' } });

const bold = z.strictObject({ type: z.literal('bold') });

const text = z.strictObject({
  type: z.literal('text'),
  text: words(60_000, 1),
  marks: z.array(bold).max(1).optional(),
});

// of a text that nobody could see nothing is left, and an empty one is no text
const line = z.array(text).transform((nodes) => nodes.filter((node) => node.text !== ''));

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: line.optional(),
});

const subhead = z.strictObject({ type: z.literal('subhead'), content: line.optional() });

const listItem = z.strictObject({
  type: z.literal('listItem'),
  content: z.array(paragraph).min(1),
});

const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItem).min(1),
});

/** Print counts from 1, so that is the one start an ordered list may name. */
const orderedList = z
  .strictObject({
    type: z.literal('orderedList'),
    attrs: z.strictObject({ start: z.literal(1), type: z.null().optional() }).optional(),
    content: z.array(listItem).min(1),
  })
  .transform(({ type, content }) => ({ type, content }));

export const bodySchema = z
  .strictObject({
    type: z.literal('doc'),
    content: z.array(z.discriminatedUnion('type', [paragraph, subhead, bulletList, orderedList])),
  })
  .transform((doc) => (doc.content.length > 0 ? doc : { ...doc, content: [{ type: 'paragraph' as const }] }));

const credit = z.strictObject({
  name: words(100),
  role: z.enum(creditRoles).nullable(),
  unit: words(100).nullable(),
});

const photo = z.strictObject({ photoId: words(64), caption: words(2_000), photographer: words(100) });

export const contentSchema = z.strictObject({
  kicker: words(500),
  headline: words(500),
  subtitle: words(500),
  editorsNote: words(5_000),
  body: bodySchema,
  byline: z.array(credit).max(50),
  photos: z.array(photo).max(50),
});
