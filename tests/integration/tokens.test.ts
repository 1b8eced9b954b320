import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/domain/actor';
import { makeLink } from '@/lib/server/auth/links';
import { tokenActor } from '@/lib/server/auth/tokens';
import { db, transaction } from '@/lib/server/db/client';
import { sha256 } from '@/lib/server/hash';
import { deactivate, reactivate } from '@/lib/server/people/deactivate';
import { acceptLink } from '@/lib/server/auth/accept-link';
import { changePassword } from '@/lib/server/auth/change-password';
import { createToken, revokeToken } from '@/lib/server/auth/own-tokens';
import { signOutEverywhere } from '@/lib/server/auth/sign-out';
import { caller, codes, kindsOf } from '../support/accounts';
import { withDatabase } from '../support/database';
import { must, openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let reporter: Actor;

beforeAll(async () => {
  room = await openNewsroom();
  reporter = await room.actor('gu-wangshu');
});

const make = async () => must(await createToken(reporter, { name: '学校系统', days: '90' }));

describe('a personal token', () => {
  test('acts as its person; only its hash is kept', async () => {
    const { id, word } = await make();
    expect((await tokenActor(word))?.actor).toMatchObject({ personId: reporter.personId, name: reporter.name });
    const row = await db().personalToken.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).toBe(sha256(word));
    expect(JSON.stringify(await db().event.findMany({ select: { payload: true } }))).not.toContain(word);
    expect(JSON.stringify(await db().idempotencyKey.findMany())).not.toContain(word);
  });

  test('says when it was last used, at most once a minute', async () => {
    const { id, word } = await make();
    const usedAt = async () => (await db().personalToken.findUniqueOrThrow({ where: { id } })).usedAt;
    await tokenActor(word);
    const first = await usedAt();
    expect(first).not.toBeNull();
    await tokenActor(word);
    expect(await usedAt()).toEqual(first);
    await db().personalToken.update({ where: { id }, data: { usedAt: new Date(Date.now() - 61_000) } });
    await tokenActor(word);
    expect((await usedAt())?.getTime()).toBeGreaterThanOrEqual((first as Date).getTime());
  });

  test.each(['', 'jbt_', 'jbt_made-up', 'somebody'])('%j is nobody', async (word) =>
    expect(await tokenActor(word)).toBeNull(),
  );

  test('expired is nobody', async () => {
    const { id, word } = await make();
    await db().personalToken.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await tokenActor(word)).toBeNull();
  });

  test('revoked is nobody, and only its owner can revoke it', async () => {
    const { id, word } = await make();
    expect(codes(await revokeToken(await room.actor('shen-he'), { tokenId: id }, null))).toEqual(['not-found']);
    expect(await tokenActor(word)).not.toBeNull();
    must(await revokeToken(reporter, { tokenId: id }, null));
    expect(await tokenActor(word)).toBeNull();
    expect((await kindsOf(reporter.personId)).slice(-1)).toEqual(['token.revoked']);
  });

  describe('ends with', () => {
    const works = async (word: string) => (await tokenActor(word)) !== null;
    const next = '编辑部窗外的第三盏灯';
    const byLink = async (keepTokens: boolean) => {
      const path = await transaction((tx) => makeLink(tx, 'password', reporter.personId, null));
      const word = path.replace('/link/', '');
      return acceptLink({ word, password: next, again: next, keepTokens }, caller);
    };
    const ways: [string, (keepTokens: boolean) => Promise<{ ok: boolean }>][] = [
      ['a link for the password', byLink],
      [
        'a new password',
        (keepTokens) => changePassword(reporter, { present: next, password: next, again: next, keepTokens }, null),
      ],
      [
        'a sign-out everywhere',
        (keepTokens) => signOutEverywhere(reporter, { personId: reporter.personId, keepTokens }, null),
      ],
    ];

    test.each(ways)('%s, unless its owner keeps it', async (_way, end) => {
      const { word } = await make();
      expect((await end(true)).ok).toBe(true);
      expect(await works(word)).toBe(true);
      expect((await end(false)).ok).toBe(true);
      expect(await works(word)).toBe(false);
    });

    test('a sign-out by somebody else, who cannot choose to keep it', async () => {
      const { word } = await make();
      const admin = await room.actor('guan-pingzhong');
      must(await signOutEverywhere(admin, { personId: reporter.personId, keepTokens: true }, null));
      expect(await works(word)).toBe(false);
    });
  });

  test('dies with the account and does not come back with it', async () => {
    const { word } = await make();
    const admin = await room.actor('guan-pingzhong');
    must(await deactivate(admin, { personId: reporter.personId, note: '' }, null));
    expect(await tokenActor(word)).toBeNull();
    must(await reactivate(admin, { personId: reporter.personId }, null));
    expect(await tokenActor(word)).toBeNull();
  });
});
