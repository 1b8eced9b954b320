import type { Anchor, ComposerReport } from '@/lib/composer/page';
import { printByline } from '@/lib/manuscript/byline/print';
import { composerBlocks } from '@/lib/manuscript/composer-blocks';
import type { ReportContent } from '@/lib/manuscript/content';

/** A photo as it is kept: size in px, the point that must stay visible as fractions of width and height. */
interface KeptPhoto {
  id: string;
  caption: string;
  photographer: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
}

/** What the page knows of a report beside its text. */
export interface OnPage {
  reportId: string;
  /** 1 = 头条 */
  priority: number;
  photos: readonly KeptPhoto[];
  /** offsets in the headline where a line may end */
  headlineBreaks: number[];
  anchor?: Anchor | null;
}

/**
 * A report as the composer sets it. Empty parts of the heading are null, the byline is printed.
 * The order of the keys is part of what a page's input hash is taken from.
 */
export function composerReport(content: ReportContent, placement: OnPage): ComposerReport {
  return {
    id: placement.reportId,
    priority: placement.priority,
    kicker: content.kicker || null,
    headline: content.headline,
    subtitle: content.subtitle || null,
    byline: printByline(content.byline),
    editorsNote: content.editorsNote || null,
    body: composerBlocks(content.body),
    photos: placement.photos.map(({ focalX, focalY, ...photo }) => ({ ...photo, focal: { x: focalX, y: focalY } })),
    headlineBreaks: placement.headlineBreaks,
    ...(placement.anchor ? { anchor: placement.anchor } : {}),
  };
}
