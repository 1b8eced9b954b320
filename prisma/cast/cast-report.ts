/** A report of the demo newspaper as its author wrote it: plain text, to be turned into a manuscript by the seed. */

import type { Credit } from '@/lib/manuscript/content';

interface CastSubhead {
  subhead: string;
}

interface CastPhoto {
  /** key of a picture that the cast's painter knows */
  picture: string;
  caption: string;
  photographer: string;
}

export interface CastReport {
  key: string;
  authorKey: string;
  unitKey: string | null;
  sectionKey: string;
  kicker: string;
  headline: string;
  subtitle: string;
  editorsNote: string;
  body: (string | CastSubhead)[];
  byline: Credit[];
  photos: CastPhoto[];
}
