import type { Credit, ReportContent } from '@/lib/manuscript/content';
import { type TextRun, textDifference } from '@/lib/manuscript/difference/characters';
import { bodyDifference, type ParagraphDifference } from '@/lib/manuscript/difference/paragraphs';
import { canonicalContent } from '@/lib/manuscript/hash';
import { isOfBody, passagesOf } from '@/lib/manuscript/passages';

/**
 * What changed between two texts of a report, to be shown to the one who signs: heading parts, body,
 * byline and the words of the photos. Fields that are the same are left out.
 */
export interface ContentDifference {
  /** false: nothing that a signature is bound to has changed */
  changed: boolean;
  /** `headline`, `byline`, `photos.<photoId>.caption` … */
  fields: { field: string; runs: TextRun[] }[];
  /** every paragraph, unchanged ones too */
  body: ParagraphDifference[];
}

/** @returns for each field that differs what was struck and what was written in; the body by paragraphs */
export function contentDifference(before: ReportContent, after: ReportContent): ContentDifference {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return {
    changed: canonicalContent(before) !== canonicalContent(after),
    fields: names
      .filter((field) => (old[field] ?? '') !== (now[field] ?? ''))
      .map((field) => ({ field, runs: textDifference({ text: old[field] ?? '' }, { text: now[field] ?? '' }) })),
    body: bodyDifference(before.body, after.body),
  };
}

function fieldsOf(content: ReportContent): Record<string, string> {
  const passages = passagesOf(content).filter((passage) => !isOfBody(passage));
  return {
    ...Object.fromEntries(passages.map(({ id, text }) => [id, text])),
    byline: content.byline.map(creditLine).join('\n'),
  };
}

/** Not as printed (byline/print does that), but so that every part of it can be seen to change. */
function creditLine({ name, role, unit }: Credit): string {
  return [role, unit, name].filter((part) => part !== null && part !== '').join(' ');
}
