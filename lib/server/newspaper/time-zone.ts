import type { Tx } from '../db/client';

/** Days of the newsroom are days where the newspaper is. */
export async function newspaperTimeZone(tx: Tx): Promise<string> {
  const { timeZone } = await tx.newspaper.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true } });
  return timeZone;
}
