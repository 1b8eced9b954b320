import type { IssueState } from '@/lib/domain/issues/states';
import type { ReportState } from '@/lib/domain/reports/states';
import type { PageState, ProofRounds } from '@/lib/domain/pages/states';

/** What the rules may know of a page. */
export interface PageFacts {
  id: string;
  issueId: string;
  issueState: IssueState;
  number: number;
  name: string;
  state: PageState;
  version: number;
  /** of this newspaper */
  proofRounds: ProofRounds;
  /** sha256 of what would be composed now: format, placements, texts */
  inputHash: string;
  /** the chosen layout; null: never composed */
  layout: LayoutFacts | null;
  reports: readonly PlacedReport[];
}

interface LayoutFacts {
  id: string;
  /** sha256 of what was composed */
  inputHash: string;
  /** sha256 of the sheet as it will be printed: a signature is bound to it */
  sheetHash: string;
  /** lines that found no room, over all reports */
  oversetLines: number;
  /** characters that no face of the newspaper has */
  missing: readonly MissingGlyph[];
}

interface MissingGlyph {
  character: string;
  /** what the text is on the page, as `headline` or `body` */
  place: string;
  /** of the report; null: printed around the reports */
  reportId: string | null;
}

interface PlacedReport {
  id: string;
  headline: string;
  state: ReportState;
}
