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
