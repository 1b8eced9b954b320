/** What is read out of the text of a newspaper page: its reports, packages 专题 of reports, and what is doubtful. */
import type { Words } from '@/lib/checks/finding';

interface ImportedSubhead {
  text: string;
  /** index of the paragraph it stands before */
  before: number;
}

interface ImportedCredit {
  name: string;
  /** the word as printed: 记者; null without one */
  role: string | null;
  unit: string | null;
}

export interface ImportedReport {
  kicker: string | null;
  headline: string | null;
  subtitle: string | null;
  subheads: ImportedSubhead[];
  byline: ImportedCredit[];
  editorsNote: string | null;
  paragraphs: string[];
  section: string | null;
  reportingUnit: string | null;
  /** 0 to 1: how much of it was read without doubt */
  confidence: number;
}

export interface ImportedPackage {
  headline: string | null;
  editorsNote: string | null;
  credit: string | null;
  /** indexes into the reports of the page */
  reports: number[];
}

export type ImportProblemCode =
  | 'repeat'
  | 'furniture'
  | 'caption'
  | 'number'
  | 'mail'
  | 'noHeadline'
  | 'displaced'
  | 'unfinished'
  | 'mixedColumns'
  | 'wording'
  | 'uncertainByline';

/** `text` is what stands in no report: with it, every character of the page is accounted for. */
export interface ImportProblem {
  code: ImportProblemCode;
  /** 1-based line of the text as given */
  line: number;
  message: Words;
  text?: string;
}

export interface PageReading {
  reports: ImportedReport[];
  packages: ImportedPackage[];
  problems: ImportProblem[];
}
