import type { z } from 'zod';
import { isProblemCode, type Problem, problem } from '@/lib/domain/problems';
import type { ProblemCode } from '@/lib/domain/problem-codes';

/** What a schema found, as Problems beside their fields. */
export function inputProblems(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('unknown-field', [...path, key].join('.')));
    }
    return [problem(codeOf(issue), path.join('.'))];
  });
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing-field' : 'wrong-type';
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'missing-field';
      return isNumber(issue.origin) ? 'number-out-of-range' : 'too-short';
    case 'too_big':
      return isNumber(issue.origin) ? 'number-out-of-range' : 'too-long';
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'value-not-allowed';
    case 'invalid_value':
      return 'value-not-allowed';
    case 'custom':
      return isProblemCode(issue.params?.problem) ? issue.params.problem : 'wrong-type';
    default:
      return 'wrong-type';
  }
}

const FORMATS: Partial<Record<string, ProblemCode>> = { url: 'address-not-valid', date: 'date-not-valid' };

const isNumber = (origin: string): boolean => ['number', 'int', 'bigint'].includes(origin);
