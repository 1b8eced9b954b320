import type { Role } from '@/lib/domain/actor';
import type { ReportState } from '@/lib/domain/reports/states';

/**
 * The review policy 审级 of a section: who signs, in which order. Three levels are the rule
 * (三审: editor, head, chief); a short policy skips the states of the levels that it lacks.
 */
export const reviewPolicies = ['three', 'two', 'one'] as const;

export type ReviewPolicy = (typeof reviewPolicies)[number];

export const levels = ['editor', 'head', 'chief'] as const;

/** A level of review; the role of the same name signs it. */
export type Level = (typeof levels)[number] & Role;

export const levelsOf: Record<ReviewPolicy, readonly [Level, ...Level[]]> = {
  three: ['editor', 'head', 'chief'],
  two: ['editor', 'chief'],
  one: ['editor'],
};

/** 初审, 复审, 终审 */
export const stateOfLevel = {
  editor: 'editing',
  head: 'secondReview',
  chief: 'finalReview',
} as const satisfies Record<Level, ReportState>;

export function levelOfState(state: ReportState): Level | null {
  return levels.find((level) => stateOfLevel[level] === state) ?? null;
}

export function lastLevel(policy: ReviewPolicy): Level {
  return levelsOf[policy].at(-1) as Level;
}

/** The level that follows in this policy, also after a level that the policy itself lacks. */
export function nextLevel(policy: ReviewPolicy, level: Level): Level | null {
  return levelsOf[policy].find((other) => rank(other) > rank(level)) ?? null;
}

/** Where a report goes when this level has signed. */
export function stateAfter(policy: ReviewPolicy, level: Level): ReportState {
  const next = nextLevel(policy, level);
  return next === null ? 'signed' : stateOfLevel[next];
}

export function levelsFrom(level: Level): Level[] {
  return levels.filter((other) => rank(other) >= rank(level));
}

function rank(level: Level): number {
  return levels.indexOf(level);
}
