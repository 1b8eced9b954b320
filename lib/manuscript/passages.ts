import { printByline } from '@/lib/manuscript/byline/print';
import type { BlockNode, BodyDoc, ReportContent } from '@/lib/manuscript/content';
import { textOf } from '@/lib/manuscript/plain-text';

/**
 * A report as a row of passages: a part of the heading, the byline, one paragraph, one caption.
 * A passage is what a proofreader points at, what a check reads and what a comment stands in.
 */
export type Part =
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'editorsNote'
  | 'paragraph'
  | 'subhead'
  | 'byline'
  | 'caption'
  | 'photographer';

export interface Passage {
  /** its address in the report: `headline`, `body.3`, `body.4.0.1` (list, item, paragraph), `photos.<photoId>.caption` */
  id: string;
  part: Part;
  text: string;
}

/**
 * All passages in the order of reading, empty ones too. The text of each is the stored one, character
 * by character; only the byline is given as it is printed.
 */
export function passagesOf(content: ReportContent): Passage[] {
  const { kicker, headline, subtitle, editorsNote } = content;
  return [
    { id: 'kicker', part: 'kicker', text: kicker },
    { id: 'headline', part: 'headline', text: headline },
    { id: 'subtitle', part: 'subtitle', text: subtitle },
    { id: 'editorsNote', part: 'editorsNote', text: editorsNote },
    ...bodyPassages(content.body),
    { id: 'byline', part: 'byline', text: printByline(content.byline) },
    ...content.photos.flatMap(({ photoId, caption, photographer }): Passage[] => [
      { id: `photos.${photoId}.caption`, part: 'caption', text: caption },
      { id: `photos.${photoId}.photographer`, part: 'photographer', text: photographer },
    ]),
  ];
}

/** Paragraphs, subheads and the paragraphs of list items, in the order of reading. */
function bodyPassages(body: BodyDoc): Passage[] {
  return body.content.flatMap((block, at) => blockPassages(block, `body.${at}`));
}

/** A passage of the body, whose address is a path of blocks and may become another by an edit. */
export function isOfBody({ id }: Pick<Passage, 'id'>): boolean {
  return id.startsWith('body.');
}

function blockPassages(block: BlockNode, id: string): Passage[] {
  if (block.type === 'paragraph' || block.type === 'subhead') return [{ id, part: block.type, text: textOf(block) }];
  return block.content.flatMap((item, i) =>
    item.content.map(
      (paragraph, n): Passage => ({ id: `${id}.${i}.${n}`, part: 'paragraph', text: textOf(paragraph) }),
    ),
  );
}
