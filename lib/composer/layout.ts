/**
 * The layout of a page as it is kept: blocks with stable ids on the grid and the style of each. It holds no
 * text but the lines of headlines, whose breaks are an editor's choice; setting it again on corrected text
 * moves nothing but the lines that changed.
 */
export interface Layout {
  engineVersion: string;
  kind: 'slicing' | 'wheel';
  /** lower is better: about 40 is a good page, 100 a strained one */
  score: number;
  blocks: LayoutBlock[];
}

export interface LayoutBlock {
  /** stable: of a report its id, of a filler `filler-1` */
  id: string;
  kind: 'report' | 'filler';
  reportId: string | null;
  /** basic columns × lines from the top left of the grid; lines include the separator */
  grid: { column: number; line: number; columns: number; lines: number };
  /** null for a filler */
  style: BlockStyle | null;
}

export interface BlockStyle {
  /** text columns, their measure and the gap between them, em */
  columns: number;
  measure: number;
  gap: number;
  box: boolean;
  headline: HeadlineStyle;
  /** lines the copy was set longer than at its best */
  looseness: number;
  photos: PhotoStyle[];
}

export interface HeadlineStyle {
  /** text columns spanned */
  columns: number;
  /** pt */
  size: number;
  lines: string[];
  kickerSize: number;
  subtitleSize: number;
  subtitle: string[];
  /** 0: the byline closes the copy */
  bylineSize: number;
  /** lines of the grid that the whole heading takes */
  height: number;
}

export interface PhotoStyle {
  id: string;
  /** text column and line in the block */
  column: number;
  line: number;
  columns: number;
  /** lines of the picture, without caption */
  lines: number;
  captionLines: number;
  at: 'top' | 'foot';
  /** part of the photo shown, as fractions of width and height */
  crop: { x: number; y: number; width: number; height: number };
}

/** Changes when the same layout would be set differently. */
export const ENGINE_VERSION = '1';
