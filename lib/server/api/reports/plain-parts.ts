import { z } from 'zod';
import { parseByline } from '@/lib/manuscript/byline/parse';
import type { ListNode, ReportContent } from '@/lib/manuscript/content';
import { contentSchema } from '@/lib/manuscript/content-schema';
import { bodyOf, textOf } from '@/lib/manuscript/plain-text';
import { asSent } from '../../web/typed';

const words = asSent(60_000).optional();

/**
 * A report as a school's own system has it: bare words. Strings of the body are paragraphs, a byline
 * may come as it would be printed (记者 陆知微 通讯员 何素娟). Parts left out stay as they are; empty ones become empty.
 */
export const plainParts = z.strictObject({
  kicker: words,
  headline: words,
  subtitle: words,
  editorsNote: words,
  byline: z.union([asSent(240), contentSchema.shape.byline]).optional(),
  body: z
    .array(z.union([asSent(60_000), z.strictObject({ subhead: asSent(60_000) })]))
    .max(2000)
    .optional(),
  photos: contentSchema.shape.photos.optional(),
});

export type PlainParts = z.infer<typeof plainParts>;

/** Not checked yet: the manuscript's own schema does that, as for every other way in. */
export function contentOfParts({ byline, body, ...parts }: PlainParts, now: ReportContent): unknown {
  return {
    ...now,
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    ...(byline === undefined ? {} : { byline: typeof byline === 'string' ? parseByline(byline).credits : byline }),
    ...(body === undefined
      ? {}
      : {
          body: bodyOf(
            body.map((one) => (typeof one === 'string' ? one : { kind: 'subhead' as const, text: one.subhead })),
          ),
        }),
  };
}

/** Lists come out as paragraphs: bare words have none. */
export function partsOf({ body, ...rest }: ReportContent): z.output<typeof plainParts> {
  return {
    ...rest,
    byline: rest.byline as never,
    body: body.content.flatMap((block): (string | { subhead: string })[] => {
      if (block.type === 'paragraph') return [textOf(block)];
      return block.type === 'subhead' ? [{ subhead: textOf(block) }] : itemsOf(block);
    }),
  };
}

function itemsOf(list: ListNode): string[] {
  return list.content.flatMap((item) => item.content.map(textOf));
}
