import type { ContentSummary } from '@/lib/domain/reports/facts';
import type { ReportContent } from '@/lib/manuscript/content';
import { countBody } from '@/lib/manuscript/count';

/** What the gates of the workflow need to know of a text. */
export function summaryOf(content: ReportContent): ContentSummary {
  return {
    kicker: content.kicker,
    headline: content.headline,
    subtitle: content.subtitle,
    editorsNote: content.editorsNote,
    characters: countBody(content.body),
    credits: content.byline.map(({ name }) => ({ name })),
    photos: content.photos.map(({ photoId, caption, photographer }) => ({ photoId, caption, photographer })),
  };
}
