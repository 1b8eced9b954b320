import type { ReportContent } from '@/lib/manuscript/content';
import { canonicalContent } from '@/lib/manuscript/hash';

/** What is being written: the report's content and the author's statement. */
export interface DraftText {
  content: ReportContent;
  /** not sent elsewhere */
  statement: boolean;
}

export function sameText(a: DraftText, b: DraftText): boolean {
  return a === b || (a.statement === b.statement && canonicalContent(a.content) === canonicalContent(b.content));
}

/** Nothing in it that anybody typed. */
export function isBlank({ content }: DraftText): boolean {
  const { kicker, headline, subtitle, body, photos } = content;
  return (
    [kicker, headline, subtitle].every((part) => part.trim() === '') &&
    photos.length === 0 &&
    body.content.every((block) => block.type === 'paragraph' && !block.content?.length)
  );
}
