import { type ProblemCode, type ProblemKind, problemKinds } from '@/lib/domain/problem-codes';

/**
 * A Problem 问题 is what a rule says when it refuses: a code, the field it stands beside, and what
 * the sentence needs. A refusal is a value and carries all reasons at once, so that nobody on
 * deadline finds the second one only after mending the first.
 */
export interface Problem {
  code: ProblemCode;
  /** path of the field it belongs to, as `headline` or `photos.2.caption` */
  field?: string;
  params?: Record<string, string | number>;
}

export interface Refusal {
  ok: false;
  problems: Problem[];
}

export function refuse(...problems: Problem[]): Refusal {
  return { ok: false, problems };
}

export function problem(code: ProblemCode, field?: string, params?: Record<string, string | number>): Problem {
  return { code, ...(field === undefined ? {} : { field }), ...(params ? { params } : {}) };
}

export function kindOf(code: ProblemCode): ProblemKind {
  return problemKinds[code];
}

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(problemKinds, value);
}
