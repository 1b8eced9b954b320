import type { IssueState } from '@/lib/domain/issues/states';
import type { PageState } from '@/lib/domain/pages/states';
import type { ReviewPolicy } from '@/lib/domain/reports/policy';
import type { Signature, TextChange } from '@/lib/domain/reports/signatures';
import type { ReportState } from '@/lib/domain/reports/states';

/** Everything a rule may know about a report. Commands load it in one go, screens draw from it. */
export interface ReportFacts extends VisibilityFacts {
  id: string;
  /** raised by every transition */
  version: number;
  /** raised by every change of text */
  bodyVersion: number;
  /** sha256 of `canonicalContent` */
  contentHash: string;
  /** people of the house who stand in the byline */
  creditedIds: readonly string[];
  /** who stand in the byline as 记者 */
  reporters: readonly NamedReporter[];
  /** this unit wants to approve what leaves it */
  unitNeedsReview: boolean;
  policy: ReviewPolicy;
  content: ContentSummary;
  /** the author's statement that it was not sent elsewhere */
  statement: boolean;
  signatures: readonly Signature[];
  changes: readonly TextChange[];
  placements: readonly PlacementFacts[];
}

/** A credit as 记者. */
interface NamedReporter {
  /** position in the byline, from 0 */
  at: number;
  name: string;
  /** the person of the house who bears the name */
  personId: string | null;
  /** that person works or worked here, and not only sent in reports */
  onRecord: boolean;
}

/** The part of the facts that says who may see a report. */
export interface VisibilityFacts {
  state: ReportState;
  authorId: string;
  unitId: string | null;
  sectionId: string | null;
  /** the editor in charge 责任编辑 */
  claimedById: string | null;
  /** when it first reached the desk; null while it belongs to its author or unit */
  submittedAt: Date | null;
}

/** Where a report is planned in print. */
export interface PlacementFacts {
  issueId: string;
  issueState: IssueState;
  pageId: string;
  pageNumber: number;
  pageState: PageState;
}

/** What the gates need to know of the text: see `summaryOf` in lib/manuscript. */
export interface ContentSummary {
  kicker: string;
  headline: string;
  subtitle: string;
  editorsNote: string;
  characters: number;
  credits: readonly { name: string }[];
  photos: readonly { photoId: string; caption: string; photographer: string }[];
}

/** Pages of this report that can still change. */
export function openPlacements(facts: ReportFacts): PlacementFacts[] {
  return facts.placements.filter(
    ({ issueState, pageState }) => pageState !== 'released' && issueState !== 'released' && issueState !== 'sealed',
  );
}

/** A report is one's own when one wrote it or stands in its byline. */
export function isOwn(facts: ReportFacts, personId: string): boolean {
  return facts.authorId === personId || facts.creditedIds.includes(personId);
}
