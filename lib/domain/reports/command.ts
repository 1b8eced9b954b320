import type { Actor } from '@/lib/domain/actor';
import type { EventKind } from '@/lib/domain/events';
import type { Problem } from '@/lib/domain/problems';
import type { Level, ReviewPolicy } from '@/lib/domain/reports/policy';
import type { TextChange } from '@/lib/domain/reports/signatures';
import type { ReportState } from '@/lib/domain/reports/states';
import type { TransitionName } from '@/lib/domain/reports/transitions';

/** What somebody asks to be done with a report. */
export interface ReportCommand {
  name: TransitionName;
  /** codes, for return and decline */
  reasons?: readonly string[];
  /** words to the next reader: why it is returned, what was answered, why it is killed */
  note?: string;
  /** for handOver: who gets it, with the grants in force */
  target?: Actor;
  /** for assignSection */
  section?: { id: string; policy: ReviewPolicy };
  /** for addErratum */
  erratum?: string;
  /** hash of the text that the person had before their eyes */
  seenHash?: string;
  /** set by the release of an issue alone */
  viaRelease?: true;
}

export interface ReportPatch {
  state: ReportState;
  claimedById?: string | null;
  sectionId?: string;
  changes?: TextChange[];
  /** moments that this transition sets; a moment that is set already is overwritten */
  submittedAt?: Date;
  answeredAt?: Date;
  claimedAt?: Date | null;
  signedAt?: Date | null;
  publishedAt?: Date;
}

/** What the command has to write, all in one transaction. */
export interface Decision {
  ok: true;
  name: TransitionName;
  from: ReportState;
  to: ReportState;
  patch: ReportPatch;
  event: { kind: EventKind; payload: Record<string, unknown> };
  /** a new signature to record */
  signs: { level: Level; contentHash: string; at: Date; confirms: boolean } | null;
  /** valid signatures of these levels are voided (before the new one is recorded) */
  voids: Level[];
  /** take it off these pages */
  leavesPages: string[];
}

export interface Available {
  name: TransitionName;
  allowed: boolean;
  problems: Problem[];
}
