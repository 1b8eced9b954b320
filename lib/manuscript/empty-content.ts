import type { Credit, ReportContent } from '@/lib/manuscript/content';

/** A new report before its first word; the byline comes from the account. */
export function emptyContent(byline: Credit[] = []): ReportContent {
  return {
    kicker: '',
    headline: '',
    subtitle: '',
    editorsNote: '',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    byline,
    photos: [],
  };
}
