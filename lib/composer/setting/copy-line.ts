import type { TextMark } from '@/lib/composer/display-list';

/** A line of copy as it was set, with what the figures ask of it. */
export interface CopyLine {
  reportId: string;
  mark: TextMark;
  /** line of its paragraph, from 0, and how many the paragraph has */
  line: number;
  of: number;
  /** first of its column, or first under a photo */
  head: boolean;
  /** Han characters in it, a Latin run counting as two at most */
  weight: number;
  /** mean gap that justification opened, em */
  gap: number;
}
