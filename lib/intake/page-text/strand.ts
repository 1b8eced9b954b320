/** A report in the making while the page is read from top to bottom. */
export interface Strand {
  id: number;
  titles: number;
  /** paragraphs so far */
  paragraphs: number;
  subheads: number;
  /** the block its last paragraph ends with, -1 before any */
  last: number;
  /** cost of leaving that paragraph as it is */
  owes: number;
  byline: 'none' | 'top' | 'end';
  note: boolean;
  /** its blocks, for comparing words */
  blocks: readonly number[];
  /** the block before was its subhead or headline */
  after: 'title' | 'subhead' | 'text';
  /** begun without a headline */
  headless: boolean;
}

type MoveKind =
  | 'headline'
  | 'headingPart'
  | 'subhead'
  | 'subheadPart'
  | 'headlineTail'
  | 'paragraph'
  | 'continued'
  | 'orphan'
  | 'bylineTop'
  | 'bylineEnd'
  | 'note'
  | 'subtitle'
  | 'repeat'
  | 'aside';

/** What a block is taken for, and in which strand. */
export interface Move {
  block: number;
  kind: MoveKind;
  strand: number;
}

/** What a block could be, and what speaks for it. */
export interface Option {
  kind: MoveKind;
  points: number;
  /** the strand after the move; its id may be new */
  strand: Strand;
}

export interface Step {
  move: Move;
  before: Step | null;
}

/** One way to read the page up to here. */
export interface Reading {
  score: number;
  current: number;
  strands: readonly Strand[];
  step: Step | null;
  next: number;
}

/** A report that begins at block `first`. */
export function newStrand(id: number, first: number): Strand {
  return {
    id,
    titles: 0,
    paragraphs: 0,
    subheads: 0,
    last: -1,
    owes: 0,
    byline: 'none',
    note: false,
    blocks: [first],
    after: 'title',
    headless: false,
  };
}
