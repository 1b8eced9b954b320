import type { Actor } from '@/lib/domain/actor';
import { type Problem, problem, type Refusal, refuse } from '@/lib/domain/problems';
import { db, transaction, type Tx } from './db/client';
import { Prisma } from './db/generated/client';
import { sha256 } from './hash';

/**
 * Every change of the newsroom runs in here: one transaction for the change and its event, all or
 * nothing. A refusal rolls back. The same key with the same input gets the same answer again,
 * however often a phone on a bad line repeats it.
 */
export type Result<T> = { ok: true; value: T } | Refusal;

export interface Repeat {
  key: string;
  /** what was asked, to tell a repetition from a different command under the same key */
  request: unknown;
}

export const requestHash = ({ request }: Repeat): string => sha256(JSON.stringify(request));

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

export async function command<T>(
  actor: Actor,
  repeat: Repeat | null,
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await transaction(async (tx) => {
      const known = repeat ? await answered<T>(tx, actor, repeat) : null;
      if (known) return known;
      const result = await work(tx);
      if (!result.ok) throw new RolledBack(result);
      if (repeat) await remember(tx, actor, repeat, result.value);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    const lost = conflictOf(error);
    if (lost) return refuse(lost);
    throw error;
  }
}

/** For work that is too long for a transaction: the answer that this command had before, if it had one. */
export async function answerBefore<T>(actor: Actor, repeat: Repeat | null): Promise<Result<T> | null> {
  if (!repeat) return null;
  const before = await db().idempotencyKey.findUnique({
    where: { personId_key: { personId: actor.personId, key: repeat.key } },
  });
  if (!before) return null;
  if (before.request !== requestHash(repeat)) return refuse(problem('idempotency-mismatch'));
  return done(before.answer as T);
}

async function answered<T>(tx: Tx, actor: Actor, repeat: Repeat): Promise<Result<T> | null> {
  const { key } = repeat;
  const hash = requestHash(repeat);
  const fresh = await tx.idempotencyKey.createMany({
    data: [{ personId: actor.personId, key, request: hash, answer: Prisma.JsonNull }],
    skipDuplicates: true,
  });
  if (fresh.count === 1) return null;
  const before = await tx.idempotencyKey.findUniqueOrThrow({
    where: { personId_key: { personId: actor.personId, key } },
  });
  if (before.request !== hash) return refuse(problem('idempotency-mismatch'));
  return done(before.answer as T);
}

async function remember(tx: Tx, actor: Actor, { key }: Repeat, value: unknown): Promise<void> {
  await tx.idempotencyKey.update({
    where: { personId_key: { personId: actor.personId, key } },
    data: { answer: (value ?? Prisma.JsonNull) as Prisma.InputJsonValue },
  });
}

// deadlock or serialization failure; two at once wrote what only one may; the row is no longer as it was
function conflictOf(error: unknown): Problem | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  return ['P2034', 'P2002', 'P2025'].includes(error.code) ? problem('stale-version') : null;
}
