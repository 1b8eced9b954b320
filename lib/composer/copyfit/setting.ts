import type { Heading } from './heading';
import type { TextColumns } from './photo-choice';
import type { PhotoPosition } from './photo-position';

/** One way to set a report so that it fills a block exactly. */
export interface Setting {
  cost: number;
  /** basic columns of the block */
  width: number;
  /** lines of the block without its separator */
  lines: number;
  text: TextColumns;
  box: boolean;
  heading: Heading;
  /** lines of the heading with its padding */
  headingLines: number;
  photos: PhotoPosition[];
  /** lines that the copy is set longer than at its best */
  looseness: number;
  blanks: number;
  widows: number;
}

/** A box takes half a line above and below. */
export const BOX_LINES = 1;

/** Whether the heading reaches over all text columns, so that it meets the neighbours at both sides. */
export const spansBlock = (setting: Setting): boolean => setting.heading.columns === setting.text.count;
