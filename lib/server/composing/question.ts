import type { Sheet } from '@/lib/composer/display-list';
import type { ComposeResult } from '@/lib/composer/compose-page';
import type { Figures } from '@/lib/composer/figures/figures';
import type { Clipping } from '@/lib/composer/clipping';
import type { Layout } from '@/lib/composer/layout';
import type { ComposerReport, PageBrief, PageFormat } from '@/lib/composer/page';
import type { Furniture } from '@/lib/render/furniture/furniture';
import type { MissingCharacter } from '@/lib/render/missing-characters';

/** What the desk asks the composer's process. */
export type ComposerQuestion =
  | { kind: 'compose'; brief: PageBrief; furniture: Furniture; keep: Layout | null }
  | { kind: 'set'; brief: PageBrief; furniture: Furniture; layout: Layout }
  | { kind: 'load'; brief: PageBrief }
  | { kind: 'clip'; report: ComposerReport; format: PageFormat };

/** What is measured of a sheet: the figures of its layout, and the characters that cannot be printed. */
export interface SheetFigures extends Figures {
  missing: MissingCharacter[];
}

export interface SetCandidate {
  layout: Layout;
  figures: SheetFigures;
}

/** How full a page is, in lines of one basic column. */
export interface PageLoad {
  /** of the type area below the head */
  capacity: number;
  /** least lines each report needs, in order of priority */
  pieces: { reportId: string; lines: number }[];
}

export interface ComposerAnswers {
  /** candidates best first, each measured as it was set; the first one's sheet */
  compose:
    | { result: Exclude<ComposeResult, { kind: 'composed' }>; candidates: []; sheet: null }
    | { result: Extract<ComposeResult, { kind: 'composed' }>; candidates: SetCandidate[]; sheet: Sheet };
  set: { sheet: Sheet; figures: SheetFigures };
  load: PageLoad;
  /** null: it cannot be set alone */
  clip: { clipping: Clipping | null };
}

/** A fault of the composer at a question, and the reports that it fails at even when they stand alone. */
export interface ComposerFailure {
  error: string;
  headlines: string[];
}

export interface ComposerAnswer {
  id: number;
  answer?: ComposerAnswers[keyof ComposerAnswers];
  failure?: ComposerFailure;
}
