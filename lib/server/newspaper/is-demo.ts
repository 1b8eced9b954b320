import { db } from '../db/client';

/** Null where there is no newspaper yet. */
export async function isDemo(): Promise<boolean | null> {
  const known = await db().newspaper.findUnique({ where: { id: 1 }, select: { demo: true } });
  return known?.demo ?? null;
}
