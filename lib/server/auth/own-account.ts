import type { Actor } from '@/lib/domain/actor';
import { IDLE } from './sessions';
import { db } from '../db/client';
import { sha256 } from '../hash';
import { newspaperTimeZone } from '../newspaper/clock';
import { SESSION_MARK } from './sign-out';

export interface SessionLine {
  id: string;
  userAgent: string;
  createdAt: string;
  seenAt: string;
  current: boolean;
}

export interface TokenLine {
  id: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
  expiresAt: string | null;
  state: 'works' | 'expired' | 'revoked';
}

/** What `/account` shows of oneself. */
export async function ownAccount(actor: Actor, sessionWord: string | null) {
  const now = new Date();
  const person = await db().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: {
      id: true,
      name: true,
      account: true,
      passwordHash: true,
      sessions: {
        where: { expiresAt: { gt: now }, seenAt: { gt: new Date(now.getTime() - IDLE) } },
        orderBy: { seenAt: 'desc' },
      },
      tokens: {
        orderBy: { createdAt: 'desc' },
        select: { id: true, name: true, createdAt: true, usedAt: true, expiresAt: true, revokedAt: true },
      },
    },
  });
  const mine = sessionWord ? sha256(sessionWord) : '';
  return {
    id: person.id,
    name: person.name,
    account: person.account,
    hasPassword: person.passwordHash !== null,
    timeZone: await newspaperTimeZone(),
    sessions: person.sessions.map(
      (session): SessionLine => ({
        id: session.tokenHash.slice(0, SESSION_MARK),
        userAgent: session.userAgent,
        createdAt: session.createdAt.toISOString(),
        seenAt: session.seenAt.toISOString(),
        current: session.tokenHash === mine,
      }),
    ),
    tokens: person.tokens.map(
      ({ revokedAt, ...token }): TokenLine => ({
        ...token,
        createdAt: token.createdAt.toISOString(),
        usedAt: token.usedAt?.toISOString() ?? null,
        expiresAt: token.expiresAt?.toISOString() ?? null,
        state: revokedAt ? 'revoked' : token.expiresAt && token.expiresAt <= now ? 'expired' : 'works',
      }),
    ),
  };
}

export type OwnAccount = Awaited<ReturnType<typeof ownAccount>>;
