import type { z } from 'zod';
import type { ProblemCode } from '@/lib/domain/problem-codes';
import { isProblemCode, type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';
import type { BodyDoc, ReportContent } from '@/lib/manuscript/content';
import { sizeProblems } from '@/lib/manuscript/measure';
import { bodySchema, contentSchema } from '@/lib/manuscript/content-schema';

/**
 * From anything at all to the content of a report, or to the reasons why it is none. Never throws:
 * what arrives here was typed, pasted, imported, or made up to break something.
 */
export function parseContent(value: unknown): { ok: true; content: ReportContent } | Refusal {
  const result = parse(contentSchema, value);
  return result.ok ? { ok: true, content: result.value } : result;
}

/** @returns the body, or every problem with its path; never throws */
export function parseBody(value: unknown): { ok: true; body: BodyDoc } | Refusal {
  const result = parse(bodySchema, value);
  return result.ok ? { ok: true, body: result.value } : result;
}

/** One sentence helps, a thousand about the same paste don't. */
const most = 20;

function parse<T>(schema: z.ZodType<T>, value: unknown): { ok: true; value: T } | Refusal {
  const size = sizeProblems(value);
  if (size.length > 0) return refuse(...size);
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return refuse(...result.error.issues.slice(0, most).map((complaint) => problemOf(complaint, value)));
}

function problemOf(complaint: z.core.$ZodIssue, input: unknown): Problem {
  const field = complaint.path.map(String).join('.');
  return problem(codeOf(complaint, at(input, complaint.path)), field === '' ? undefined : field);
}

function codeOf(complaint: z.core.$ZodIssue, found: unknown): ProblemCode {
  switch (complaint.code) {
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_type':
      return found === undefined ? 'missing-field' : 'wrong-type';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'too-short';
    case 'custom':
      return isProblemCode(complaint.params?.problem) ? complaint.params.problem : 'value-not-allowed';
    default:
      return found === 'link' ? 'link-not-allowed' : 'value-not-allowed';
  }
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
