import { z } from 'zod';
import { type ProblemCode, problemKinds } from '@/lib/domain/problem-codes';

/** A string that goes out. What comes in is made of ../web/typed. */
export const told = z.string();

/** Shapes that many answers share. */
export const problemSchema = z.strictObject({
  code: z.enum(Object.keys(problemKinds) as [ProblemCode, ...ProblemCode[]]),
  field: told.optional(),
  params: z.record(told, z.union([told, z.number()])).optional(),
});

/** What can be done with a thing now by whoever asks, or why not. */
export const availableSchema = z.array(
  z.strictObject({ name: told, allowed: z.boolean(), problems: z.array(problemSchema) }),
);

export const named = z.strictObject({ id: z.uuid(), name: told });

export const movedSchema = z.strictObject({ state: told, version: z.int() });

/** One sheet of a list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), total: z.int() });
}

const PER_PAGE = 50;

export const pageField = z.coerce.number().int().min(1).max(100_000).default(1);

export const skipTo = (page: number) => ({ skip: (page - 1) * PER_PAGE, take: PER_PAGE });
