import { z } from 'zod';
import { type Problem, problem } from '@/lib/domain/problems';

/**
 * Numbers of the settings. A program sends a number within its range or is refused at the door; a
 * form also sends null, for what was typed and is none, so that the command can say everything
 * that is wrong at once.
 */
export interface Range {
  min: number;
  max: number;
  /** fractions are allowed too */
  parts?: boolean;
}

export const within = ({ min, max, parts }: Range) => (parts ? z.number() : z.int()).min(min).max(max);

export const asTyped = z.number().nullable();

export function figureProblems(value: number | null, field: string, range: Range): Problem[] {
  const { min, max, parts } = range;
  return within(range).safeParse(value).success
    ? []
    : [problem('number-not-between', field, { min, max, parts: parts ? 'yes' : 'no' })];
}

/** the place among its like */
export const orders: Range = { min: 0, max: 999 };
