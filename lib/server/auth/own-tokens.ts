import { z } from 'zod';
import type { Actor } from '@/lib/domain/actor';
import { can } from '@/lib/domain/permissions';
import { problem, refuse } from '@/lib/domain/problems';
import { type Minted, mintToken } from './tokens';
import { command, done, type Repeat, type Result } from '../command';
import { db } from '../db/client';
import { appendEvent } from '../events/append';
import { lockPerson } from '../people/find-person';
import { line } from '../web/typed';

const tokenLives = ['30', '90', '365', 'none'] as const;

export const createTokenInput = z.strictObject({
  name: line(60).min(1),
  /** days it works */
  days: z.enum(tokenLives),
});

/** A token for one's own programs. Its word is in the answer and nowhere else, so the answer is not kept. */
export function createToken(actor: Actor, { name, days }: z.infer<typeof createTokenInput>): Promise<Result<Minted>> {
  return command(actor, null, async (tx) => {
    if (!can(actor, 'token.own')) return refuse(problem('forbidden', undefined, { roles: 'admin' }));
    await lockPerson(tx, actor.personId);
    const expiresAt = days === 'none' ? null : new Date(Date.now() + Number(days) * 86_400_000);
    const minted = await mintToken(tx, actor.personId, name, expiresAt);
    await appendEvent(tx, {
      stream: 'person',
      streamId: actor.personId,
      kind: 'token.created',
      actorId: actor.personId,
      payload: { tokenId: minted.id, name },
    });
    return done(minted);
  });
}

export const revokeTokenInput = z.strictObject({ tokenId: z.uuid() });

export function revokeToken(
  actor: Actor,
  { tokenId }: z.infer<typeof revokeTokenInput>,
  repeat: Repeat | null,
): Promise<Result<null>> {
  return command(actor, repeat, async (tx) => {
    await lockPerson(tx, actor.personId);
    const token = await tx.personalToken.findFirst({
      where: { id: tokenId, personId: actor.personId },
      select: { name: true, revokedAt: true },
    });
    if (!token) return refuse(problem('not-found'));
    if (token.revokedAt) return done(null);
    await tx.personalToken.update({ where: { id: tokenId }, data: { revokedAt: new Date() } });
    await appendEvent(tx, {
      stream: 'person',
      streamId: actor.personId,
      kind: 'token.revoked',
      actorId: actor.personId,
      payload: { tokenId, name: token.name },
    });
    return done(null);
  });
}

/** Newest first; their words are nowhere. */
export function workingTokens(personId: string) {
  return db().personalToken.findMany({
    where: { personId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    orderBy: { createdAt: 'desc' },
    select: { id: true, name: true, createdAt: true, usedAt: true, expiresAt: true },
  });
}
