import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { command, done, type Repeat, type Result } from '../command';

export const markReadInput = z.strictObject({ ids: z.array(z.uuid()).max(100) });

/** Puts notices away; one's own only. */
export function markNoticesRead(
  actor: Actor,
  { ids }: z.infer<typeof markReadInput>,
  repeat: Repeat | null,
): Promise<Result<{ count: number }>> {
  return command(actor, repeat, async (tx) => {
    const { count } = await tx.notice.updateMany({
      where: { id: { in: ids }, personId: actor.personId, readAt: null },
      data: { readAt: new Date() },
    });
    return done({ count });
  });
}
