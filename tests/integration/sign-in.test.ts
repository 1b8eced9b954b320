import { beforeAll, describe, expect, test } from 'vitest';
import { signIn, signInDemo } from '@/lib/server/auth/sign-in';
import { accountKey, networkKey, secondsToWait } from '@/lib/server/auth/throttle';
import { db } from '@/lib/server/db/client';
import { idOf } from '@/prisma/seed/newsroom';
import { caller, goodPassword, letTimePass, withPassword } from '../support/accounts';
import { withDatabase } from '../support/database';
import { openNewsroom, type TestNewsroom } from '../support/newsroom';

withDatabase();

let room: TestNewsroom;
let account: string;

beforeAll(async () => {
  room = await openNewsroom();
  ({ account } = await withPassword(idOf(room.people, 'shen-he')));
});

describe('signing in', () => {
  test('with account and password opens a session and is written down', async () => {
    expect(await signIn(account.toUpperCase(), goodPassword, caller)).toMatchObject({ ok: true });
    expect(await db().session.count({ where: { personId: idOf(room.people, 'shen-he') } })).toBe(1);
    expect(await db().event.count({ where: { kind: 'person.signedIn' } })).toBe(1);
  });

  test('eight at once, as by an impatient finger, all get in', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(account, goodPassword, caller)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  test('an unknown account, a wrong password, one without password and one who has left get the same answer', async () => {
    const left = idOf(room.people, 'su-jibai');
    const { account: gone } = await withPassword(left);
    await db().person.update({ where: { id: left }, data: { deactivatedAt: new Date() } });
    const { account: bare } = await db().person.findUniqueOrThrow({ where: { id: idOf(room.people, 'lin-jianqiu') } });
    const answers = [];
    for (const [name, password] of [
      ['nobody@yunhu.example', goodPassword],
      [account, 'not the password'],
      [bare, goodPassword],
      [gone, goodPassword],
      ['not an account at all', goodPassword],
    ] as const) {
      answers.push(await signIn(name, password, { ...caller, peer: '198.51.100.1' }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ ok: false, problem: { code: 'sign-in-failed' } })]),
    );
  });
});

describe('guessing gets slower', () => {
  const guessed = 'guessed@yunhu.example';
  const guess = (peer: string) => signIn(guessed, 'a guess', { ...caller, peer });

  test('three tries are free, then the wait doubles up to a minute, and only by delay', async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 11; attempt++) {
      expect(await guess(`203.0.${attempt}.1`)).toMatchObject({ problem: { code: 'sign-in-failed' } });
      waits.push(await secondsToWait([accountKey(guessed)]));
      await letTimePass(accountKey(guessed));
    }
    // a slow machine may have spent some of it already
    const most = [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60];
    for (const [attempt, wait] of waits.entries()) expect(wait).toBeLessThanOrEqual(most[attempt] as number);
    expect(waits.at(-1)).toBeGreaterThan(waits[3] as number);
    expect(await db().throttle.findUnique({ where: { key: accountKey(guessed) }, select: { failures: true } })).toEqual(
      { failures: 11 },
    );
  });

  test('while it waits nothing is checked, from whatever network', async () => {
    await guess('203.0.113.200');
    const answer = await guess('203.0.114.201');
    expect(answer).toMatchObject({ ok: false, problem: { code: 'too-many-attempts' } });
    expect(answer.ok ? 0 : answer.problem.params?.seconds).toBeGreaterThan(0);
  });

  test('the right password clears the account', async () => {
    for (let attempt = 0; attempt < 3; attempt++) await signIn(account, 'wrong', { ...caller, peer: '198.51.100.9' });
    await letTimePass(accountKey(account));
    expect(await signIn(account, goodPassword, caller)).toMatchObject({ ok: true });
    expect(await db().throttle.count({ where: { key: accountKey(account) } })).toBe(0);
  });

  test('networks are counted whole: /24, and /64 of IPv6', () => {
    expect(networkKey('::ffff:192.0.2.7')).toBe(networkKey('192.0.2.200'));
    expect(networkKey('2001:db8:1:2:3:4:5:6')).toBe(networkKey('2001:db8:1:2:ffff::1'));
    expect(networkKey('192.0.3.7')).not.toBe(networkKey('192.0.2.7'));
  });
});

describe('one click on the demo newspaper', () => {
  test('only there, and only for those shown at the door', async () => {
    const shown = idOf(room.people, 'shen-he');
    expect(await signInDemo(shown, caller)).toMatchObject({ ok: true });
    expect(await signInDemo(idOf(room.people, 'wen-di'), caller)).toMatchObject({ ok: false });
    await db().newspaper.update({ where: { id: 1 }, data: { demo: false } });
    expect(await signInDemo(shown, caller)).toMatchObject({ ok: false });
    await db().newspaper.update({ where: { id: 1 }, data: { demo: true } });
  });
});
