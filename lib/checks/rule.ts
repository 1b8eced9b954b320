import type { Severity, Words } from './finding';
import type { Part } from '@/lib/manuscript/passages';
import type { ReadPassage } from './passage';
import type { Reach } from './reach';
import type { ProofSettings } from './settings';

/**
 * A rule 校对规则 knows one fault and where it is written that it is one. Its examples are its tests
 * and its documentation (docs/checks.md is made of them).
 *
 * Passage rules read one passage. Report and issue rules compare passages: each first takes notes of
 * a passage, which are kept until the passage changes, and then judges the notes of all of them.
 */
export interface RuleFacts {
  id: string;
  /** standard and clause, as `GB/T 15834-2011 4.8.3`, or `house` */
  source: string;
  severity: Severity;
  message: Words;
  examples: Examples;
  /** patterns it looks for; every quantifier in them is bounded, so that reading stays linear */
  patterns?: readonly RegExp[];
  /** how far it looks in a paragraph; the whole passage by default. A comparing rule of less reach notes places */
  reach?: Reach;
}

export interface PassageRule extends RuleFacts {
  scope: 'passage';
  parts: readonly Part[];
  find(passage: ReadPassage, settings: ProofSettings): readonly Hit[];
}

export interface ComparingRule extends RuleFacts {
  scope: 'report' | 'issue';
  note(passage: ReadPassage, settings: ProofSettings): readonly unknown[];
  judge(passages: readonly NotedPassage<unknown>[], settings: ProofSettings): readonly LocatedHit[];
}

export type Rule = PassageRule | ComparingRule;

/** What a rule found: a span of the passage's text and, where it knows, what should stand there. */
export interface Hit {
  offset: number;
  length: number;
  fix?: string;
  /** safe to apply unseen: only width, blanks and the shape of marks change */
  batch?: boolean;
  params?: Readonly<Record<string, string | number>>;
  /** in place of the rule's own message and severity */
  message?: Words;
  severity?: Severity;
}

export interface LocatedHit extends Hit {
  report: string;
  passage: string;
}

export interface NotedPassage<Note> {
  report: string;
  passage: string;
  part: Part;
  notes: readonly Note[];
}

/** A paragraph, a report or an issue's reports in short form. */
export type Sample = string | SampleReport | readonly SampleReport[];

export type SampleReport = Partial<Record<'kicker' | 'headline' | 'subtitle' | 'subhead' | 'byline', string>> & {
  paragraphs?: readonly string[];
};

export interface Examples {
  /** each with the text as its fix leaves it, where the rule offers one */
  wrong: readonly (Sample | readonly [wrong: string, fixed: string])[];
  right: readonly Sample[];
  settings?: Partial<ProofSettings>;
}

/** A rule that judges each passage by itself. */
export function passageRule(rule: Omit<PassageRule, 'scope'>): PassageRule {
  return { scope: 'passage', ...rule };
}

/** A rule that notes something in each passage and judges all notes of a report, or of an issue, together. */
export function comparingRule<Note>(
  rule: RuleFacts & {
    scope: 'report' | 'issue';
    note(passage: ReadPassage, settings: ProofSettings): readonly Note[];
    judge(passages: readonly NotedPassage<Note>[], settings: ProofSettings): readonly LocatedHit[];
  },
): ComparingRule {
  return { ...rule, judge: (passages, settings) => rule.judge(passages as readonly NotedPassage<Note>[], settings) };
}
